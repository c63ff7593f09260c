package org.supportprocess.process;

import java.lang.reflect.RecordComponent;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.supportprocess.process.SupportRequestModel.Message;
import org.supportprocess.process.SupportRequestModel.Timer;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.request.SupportProcess;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;
import org.supportprocess.triage.RequestFacts;

/** What Java tells the diagram. */
@Component
class CamundaSupportProcess implements SupportProcess {

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final SupportRequests requests;

    CamundaSupportProcess(RuntimeService runtime, ManagementService jobs, SupportRequests requests) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.requests = requests;
    }

    @Override
    public void requestSubmitted(SupportRequest request) {
        atOnce(() -> runtime.createProcessInstanceByKey(SupportRequestModel.PROCESS)
                .businessKey(request.number().value())
                .setVariables(facts(request))
                .execute());
    }

    @Override
    public void informationReceived(SupportRequest request) {
        correlate(Message.INFORMATION_RECEIVED, request, message -> {});
    }

    @Override
    public void silenceBroken(SupportRequest request) {
        atOnce(() -> {
            String instance = runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(request.number().value())
                    .singleResult()
                    .getId();
            runtime.setVariable(
                    instance,
                    Variable.CUSTOMER_ANSWER_BY,
                    Date.from(request.customerTurn().answerBy()));
            new WaitingTimers(instance, jobs).rearm(Timer.CUSTOMER_SILENT);
        });
    }

    @Override
    public void solutionConfirmed(SupportRequest request) {
        correlate(Message.SOLUTION_CONFIRMED, request, message -> {});
    }

    @Override
    public void solutionRejected(SupportRequest request) {
        correlate(Message.SOLUTION_REJECTED, request, message -> {});
    }

    @Override
    public void requestWithdrawn(SupportRequest request) {
        correlate(Message.REQUEST_WITHDRAWN, request, message -> {});
    }

    @Override
    public void severityChanged(SupportRequest request) {
        correlate(Message.SEVERITY_CHANGED, request, message -> message.setVariables(facts(request))
                .setVariable(Variable.SEVERITY, request.severity().name()));
    }

    @Override
    public void requestReopened(SupportRequest request) {
        correlate(Message.REQUEST_REOPENED, request, message -> message.setVariables(facts(request)));
    }

    @Override
    public void surveyAnswered(SupportRequest request) {
        correlate(Message.SURVEY_ANSWERED, request, message -> {});
    }

    private void correlate(String name, SupportRequest request, Consumer<MessageCorrelationBuilder> content) {
        atOnce(() -> {
            MessageCorrelationBuilder message = runtime.createMessageCorrelation(name)
                    .processInstanceBusinessKey(request.number().value());
            content.accept(message);
            message.correlate();
        });
    }

    /** Facts are transient: tables read them within the step, and nothing of them stays in the engine. */
    private static VariableMap facts(SupportRequest request) {
        RequestFacts facts = RequestFacts.of(request);
        VariableMap variables = Variables.createVariables();
        for (RecordComponent fact : RequestFacts.class.getRecordComponents()) {
            Object value = ReflectionUtils.invokeMethod(fact.getAccessor(), facts);
            variables.putValueTyped(fact.getName(), Variables.untypedValue(value, true));
        }
        return variables;
    }

    /**
     * The process does not wait for the message any more: somebody was quicker, as with an optimistic lock. Somebody who is
     * quicker while the engine reads can make it fail in any way; flushing the request then tells.
     */
    private void atOnce(Runnable step) {
        try {
            Conflicts.told(() -> {
                step.run();
                return null;
            });
        } catch (MismatchingMessageCorrelationException | NotFoundException moved) {
            throw new ConcurrencyFailureException("The process moved on at the same time", moved);
        } catch (ConcurrencyFailureException conflict) {
            throw conflict;
        } catch (RuntimeException failure) {
            requests.flush();
            throw failure;
        }
    }
}
