package org.supportprocess.process.call;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.desk.call.CallActions;
import org.supportprocess.desk.call.CallForm;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.process.gate.HandedIn;
import org.supportprocess.process.gate.StartAttempt;
import org.supportprocess.process.gate.StartRule;
import org.supportprocess.process.tables.FactVariables;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;

/**
 * A call is on record before its process starts, and gives it its business key. All that the process is started with is
 * transient: texts have reached the product's tables, and what the tables ask is asked within the step.
 */
@Component
class CallRule implements StartRule {

    private final CallActions actions;

    CallRule(CallActions actions) {
        this.actions = actions;
    }

    @Override
    public String process() {
        return PhoneCallModel.PROCESS;
    }

    @Override
    public Admitted admit(StartAttempt attempt) {
        requireFromTheStart(attempt);
        if (attempt.by() == null) {
            throw new AuthorizationException("A call is taken by somebody who has signed in.");
        }
        Map<String, @Nullable Object> fields = fields(attempt.handedIn());
        try {
            CallActions.Taken call = actions.take(attempt.by(), CallForm.of(fields));
            return new Admitted(call.number().value(), variables(call, fields));
        } catch (NotPermitted refused) {
            throw new AuthorizationException(refused.getMessage());
        } catch (InvalidField flaw) {
            throw StepRefused.because(flaw.field(), requireNonNull(flaw.getMessage()));
        }
    }

    private static void requireFromTheStart(StartAttempt attempt) {
        if (attempt.elsewhere() || attempt.bent() || attempt.businessKey() != null || attempt.caseInstance() != null) {
            throw new StepRefused("A call begins at its beginning and gets its number from the product; leave"
                    + " out the business key, start instructions and what is to be skipped.");
        }
    }

    /** The values of all the form's fields. */
    private static Map<String, @Nullable Object> fields(HandedIn handedIn) {
        handedIn.only(CallForm.FIELDS, "a call");
        Map<String, @Nullable Object> fields = new HashMap<>();
        CallForm.FIELDS.forEach(name -> fields.put(name, handedIn.plain(name)));
        return fields;
    }

    private static VariableMap variables(CallActions.Taken call, Map<String, @Nullable Object> fields) {
        VariableMap variables = Variables.createVariables();
        fields.forEach((name, value) -> variables.putValueTyped(name, Variables.untypedValue(value, true)));
        variables.putAll(FactVariables.of(call.facts()));
        return variables;
    }
}
