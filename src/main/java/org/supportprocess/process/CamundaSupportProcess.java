package org.supportprocess.process;

import static java.util.Objects.requireNonNull;

import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.supportprocess.process.SupportRequestModel.Message;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.SupportRequestModel.Timer;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.AsProduct;
import org.supportprocess.process.engine.Conflicts;
import org.supportprocess.process.engine.CurrentStep;
import org.supportprocess.process.engine.OfferedTask;
import org.supportprocess.process.engine.WaitingTimers;
import org.supportprocess.process.tables.FactVariables;
import org.supportprocess.request.SupportProcess;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.triage.RequestFacts;

/** What Java tells the diagram. */
@Component
class CamundaSupportProcess implements SupportProcess {

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final SupportRequests requests;
    private final CurrentRequest current;
    private final AsProduct product;

    CamundaSupportProcess(ProcessEngine engine, SupportRequests requests, CurrentRequest current) {
        this.runtime = engine.getRuntimeService();
        this.jobs = engine.getManagementService();
        this.requests = requests;
        this.current = current;
        this.product = new AsProduct(engine);
    }

    @Override
    public void requestSubmitted(SupportRequest request) {
        atOnce(() -> runtime.createProcessInstanceByKey(SupportRequestModel.PROCESS)
                .businessKey(request.number().value())
                .setVariables(FactVariables.of(RequestFacts.of(request)))
                .execute());
    }

    @Override
    public void customerAnswered(SupportRequest request, Phase asked) {
        switch (asked) {
            case WAITING_FOR_CUSTOMER -> correlate(Message.INFORMATION_RECEIVED, request, message -> {});
            case SOLUTION_PROPOSED -> correlate(Message.SOLUTION_REJECTED, request, message -> {});
            default -> {
                // nothing was asked, and the work goes on
            }
        }
    }

    @Override
    public void customersTurnBegun(SupportRequest request) {
        restart(request, Timer.OF_THE_CUSTOMER);
    }

    @Override
    public void customersTurnEndMoved(SupportRequest request) {
        restart(request, Timer.OF_THE_END);
    }

    @Override
    public void wordLost(SupportRequest request) {
        atOnce(() -> product.run(() -> rename(instance(request), TaskName::undelivered)));
    }

    /** A word of ours may be noted after the customer has written once more. */
    private static void mark(String instance, SupportRequest request) {
        boolean waited = request.exchange().customerActedAt() != null;
        rename(instance, waited ? TaskName::customerWrote : TaskName::unmarked);
    }

    private static void rename(String instance, UnaryOperator<String> name) {
        tasks(instance, Task.MAIN).forEach(task -> task.setName(name.apply(task.getName())));
    }

    private void restart(SupportRequest request, List<String> timers) {
        atOnce(() -> product.run(() -> {
            String instance = instance(request);
            rename(instance, TaskName::unmarked);
            CurrentStep.waitingAt(instance, SupportRequestModel.AWAITING).forEach(waiting -> {
                current.planTurn(waiting, request);
                new WaitingTimers(instance, jobs).restart(waiting, timers);
            });
        }));
    }

    @Override
    public void customerTold(SupportRequest request) {
        if (request.customersTurn()) {
            customersTurnBegun(request);
        } else if (request.phase() == Phase.RESOLVING) {
            atOnce(() -> product.run(() -> restartUpdates(instance(request), request)));
        } else {
            atOnce(() -> product.run(() -> rename(instance(request), TaskName::unmarked)));
        }
    }

    @Override
    public void answeredByCall(SupportRequest request) {
        atOnce(() -> {
            product.run(
                    () -> tasks(instance(request), List.of(Task.ANSWER_REQUEST)).forEach(CurrentStep::complete));
            product.run(() -> mark(instance(request), request));
        });
    }

    @Override
    public void customerActed(SupportRequest request) {
        atOnce(() -> product.run(() -> tasks(instance(request), Task.MAIN).forEach(task -> {
            task.setName(TaskName.customerWrote(task.getName()));
            task.setFollowUpDate(null);
        })));
    }

    @Override
    public void requestHandedOver(SupportRequest request) {
        atOnce(() -> product.run(
                () -> tasks(instance(request), List.of(Task.ANSWER_REQUEST)).forEach(task -> {
                    task.setVariable(Variable.QUEUE, request.queue());
                    new OfferedTask(task).offerTo(requireNonNull(request.queue()));
                })));
    }

    @Override
    public boolean translatorRequested(SupportRequest request) {
        boolean known = product.call(() -> CurrentDiagram.of(request, runtime).findsTranslators());
        if (known) {
            correlate(Message.TRANSLATOR_REQUESTED, request, message -> {});
        }
        return known;
    }

    /** Earlier diagrams listen only while they wait; the work on a solution that holds after all is then ended from outside. */
    @Override
    public void solutionConfirmed(SupportRequest request) {
        boolean listens = request.customersTurn()
                || product.call(() -> CurrentDiagram.of(request, runtime).confirmsDuringWork());
        if (listens) {
            correlate(Message.SOLUTION_CONFIRMED, request, message -> {});
        } else {
            atOnce(() -> product.run(() -> runtime.createProcessInstanceModification(instance(request))
                    .startBeforeActivity(SupportRequestModel.CLOSE_REQUEST)
                    .cancelAllForActivity(SupportRequestModel.HANDLE_REQUEST)
                    .execute()));
        }
    }

    @Override
    public void requestWithdrawn(SupportRequest request) {
        correlate(Message.REQUEST_WITHDRAWN, request, message -> {});
    }

    @Override
    public void severityChanged(SupportRequest request) {
        correlate(Message.SEVERITY_CHANGED, request, message -> message.setVariables(
                        FactVariables.of(RequestFacts.of(request)))
                .setVariable(
                        Variable.SEVERITY, requireNonNull(request.severity()).name()));
    }

    @Override
    public void requestReopened(SupportRequest request) {
        correlate(
                Message.REQUEST_REOPENED,
                request,
                message -> message.setVariables(FactVariables.of(RequestFacts.of(request))));
    }

    @Override
    public void surveyAnswered(SupportRequest request) {
        correlate(Message.SURVEY_ANSWERED, request, message -> {});
    }

    private void restartUpdates(String instance, SupportRequest request) {
        mark(instance, request);
        tasks(instance, List.of(Task.RESOLVE_REQUEST)).forEach(task -> {
            current.planUpdates(task.getExecution());
            task.setDueDate((Date) task.getVariable(Variable.REMIND_AT));
            new WaitingTimers(instance, jobs).restart(task.getExecution(), Timer.OF_UPDATES);
        });
    }

    private static Stream<DelegateTask> tasks(String instance, List<String> keys) {
        return CurrentStep.tasks(instance).filter(task -> keys.contains(task.getTaskDefinitionKey()));
    }

    private String instance(SupportRequest request) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(request.number().value())
                .singleResult()
                .getId();
    }

    private void correlate(String name, SupportRequest request, Consumer<MessageCorrelationBuilder> content) {
        atOnce(() -> {
            MessageCorrelationBuilder message = runtime.createMessageCorrelation(name)
                    .processInstanceBusinessKey(request.number().value());
            content.accept(message);
            message.correlate();
        });
    }

    /**
     * The process no longer waits for the message because somebody was quicker, as with an optimistic lock. A change made
     * while the engine reads can make it fail in any way; flushing the request then shows the conflict.
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
