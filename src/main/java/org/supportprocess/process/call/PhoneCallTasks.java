package org.supportprocess.process.call;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.desk.call.CallActions;
import org.supportprocess.desk.call.CallForm;
import org.supportprocess.phone.CallNumber;
import org.supportprocess.process.tables.TableAnswer;
import org.supportprocess.request.SupportRequest;

/** What the diagram tells Java about a telephone call. The business key is its number. */
@Configuration(proxyBeanMethods = false)
class PhoneCallTasks {

    private final CallActions actions;

    PhoneCallTasks(CallActions actions) {
        this.actions = actions;
    }

    @Bean
    JavaDelegate referCallerToPortal() {
        return execution -> actions.refer(call(execution), TableAnswer.pointer(execution));
    }

    @Bean
    JavaDelegate openRequest() {
        return execution -> {
            SupportRequest request = actions.open(call(execution), CallForm.of(handedIn(execution)));
            execution.setVariable(PhoneCallModel.Variable.LANGUAGE_SPOKEN, actions.speaksWith(request));
        };
    }

    @Bean
    JavaDelegate requestTranslator() {
        return execution -> actions.requestTranslator(call(execution));
    }

    private static CallNumber call(DelegateExecution execution) {
        return new CallNumber(execution.getBusinessKey());
    }

    /** They are transient, and the step that they were handed in with is not over yet. */
    private static Map<String, Object> handedIn(DelegateExecution execution) {
        Map<String, Object> fields = new HashMap<>();
        CallForm.FIELDS.forEach(field -> fields.put(field, execution.getVariable(field)));
        return fields;
    }
}
