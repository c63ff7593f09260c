package org.supportprocess.process.outbox;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.notification.CustomerMailProcess;
import org.supportprocess.notification.DeliveryRecorder;
import org.supportprocess.notification.OutgoingMailSender;
import org.supportprocess.process.gate.ProductVariables;
import org.supportprocess.process.outbox.CustomerMailModel.Variable;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;

/** What the diagram tells Java when a mail has been written, and when it is known what became of it. */
@Configuration(proxyBeanMethods = false)
class CustomerMailTasks {

    private final OutgoingMailSender sender;
    private final DeliveryRecorder deliveries;
    private final SupportRequests requests;
    private final CustomerMailProcess process;

    CustomerMailTasks(
            OutgoingMailSender sender,
            DeliveryRecorder deliveries,
            SupportRequests requests,
            CustomerMailProcess process) {
        this.sender = sender;
        this.deliveries = deliveries;
        this.requests = requests;
        this.process = process;
    }

    @Bean
    JavaDelegate handOverMail() {
        return execution -> answer(execution, Variable.HANDED_OVER, sender.send(mail(execution)));
    }

    /** The diagram before 1.1.0 ends with the sending; what became of it is recorded by an instance of the present one. */
    @Bean
    JavaDelegate sendMail() {
        return execution -> {
            if (sender.send(mail(execution))) {
                process.mailWritten(mail(execution));
            }
        };
    }

    @Bean
    JavaDelegate recordDelivery() {
        return execution ->
                answer(execution, Variable.TAKEN, deliveries.record(mail(execution), lockedRequest(execution)));
    }

    @Bean
    JavaDelegate reportFailure() {
        return execution -> deliveries.reportFailure(mail(execution), lockedRequest(execution));
    }

    @Bean
    ProductVariables variablesOfAMail() {
        return () -> Variable.OWN;
    }

    private @Nullable SupportRequest lockedRequest(DelegateExecution execution) {
        return deliveries
                .requestOf(mail(execution))
                .flatMap(requests::findToChange)
                .orElse(null);
    }

    /** The business key is the mail's number in the outbox. */
    private static long mail(DelegateExecution execution) {
        return Long.parseLong(execution.getBusinessKey());
    }

    private static void answer(DelegateExecution execution, String question, boolean yes) {
        execution.setVariable(question, Variables.booleanValue(yes, true));
    }
}
