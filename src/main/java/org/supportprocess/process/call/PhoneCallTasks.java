package org.supportprocess.process.call;

import static org.supportprocess.process.CurrentRequest.text;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.desk.call.CallDesk;
import org.supportprocess.desk.call.CallForm;
import org.supportprocess.phone.CallNumber;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.SupportRequest;

/** What the diagram tells Java about a telephone call. The business key is its number. */
@Configuration(proxyBeanMethods = false)
public class PhoneCallTasks {

    private final CallDesk desk;

    PhoneCallTasks(CallDesk desk) {
        this.desk = desk;
    }

    @Bean
    JavaDelegate referCallerToPortal() {
        return execution -> desk.refer(
                call(execution), new Pointer(text(execution, Variable.REASON), text(execution, Variable.INSTEAD)));
    }

    @Bean
    JavaDelegate openRequest() {
        return execution -> {
            SupportRequest request = desk.open(call(execution), CallForm.of(handedIn(execution)));
            execution.setVariable(PhoneCallModel.Variable.LANGUAGE_SPOKEN, desk.speaksWith(request));
        };
    }

    @Bean
    JavaDelegate requestTranslator() {
        return execution -> desk.requestTranslator(call(execution));
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
