package org.supportprocess.process.call;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.supportprocess.desk.call.CallDesk;
import org.supportprocess.desk.call.CallForm;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.process.gate.HandedIn;
import org.supportprocess.process.tables.FactVariables;

/**
 * What the process of a call is started with. All of it is transient: texts have reached the product's tables, and what the
 * tables ask is asked within the step.
 */
public record PhoneCallStart(String number, VariableMap variables) {

    public static PhoneCallStart of(CallDesk.Taken call, Map<String, Object> handedIn) {
        VariableMap variables = Variables.createVariables();
        handedIn.forEach((name, value) -> variables.putValueTyped(name, Variables.untypedValue(value, true)));
        variables.putAll(FactVariables.of(call.facts()));
        return new PhoneCallStart(call.number().value(), variables);
    }

    /**
     * The values of the form's fields.
     *
     * @throws StepRefused for a field that the form does not have, or a value that is serialized in some way
     */
    public static Map<String, Object> plain(Map<String, Object> given) {
        HandedIn handedIn = new HandedIn(given).only(CallForm.FIELDS, "a call");
        Map<String, Object> plain = new HashMap<>();
        CallForm.FIELDS.forEach(name -> plain.put(name, handedIn.plain(name)));
        return plain;
    }
}
