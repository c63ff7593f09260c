package org.supportprocess.process;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.SupportRequestModel.Timer;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.CurrentStep;
import org.supportprocess.process.engine.TimerCondition;
import org.supportprocess.process.engine.WaitingTimers;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.Turns;
import org.supportprocess.request.turn.CustomerTurn;

/**
 * What the diagram tells Java when time passes in the customer's turn. Each step takes the request's lock and asks what is true
 * now: a timer knows only what it was set for.
 */
@Configuration(proxyBeanMethods = false)
class CustomersTurnTasks {

    private static final Duration AGAIN_AFTER = Duration.ofDays(1);

    private final CurrentRequest current;
    private final Turns turns;

    CustomersTurnTasks(CurrentRequest current, Turns turns) {
        this.current = current;
        this.turns = turns;
    }

    @Bean
    JavaDelegate remindCustomer() {
        return execution -> {
            SupportRequest request = current.toChange(execution);
            Instant now = current.now();
            if (turns.of(request).isCustomers()
                    && turn(request).reminderDue(request.episode().calendar(), now)) {
                remind(request, now);
            }
        };
    }

    /** The gateway after it reads the answer in the same step; where it is no, the timer may be set once more. */
    @Bean
    JavaDelegate checkSilence() {
        return execution -> {
            boolean silent = stillSilent(execution);
            execution.setVariable(Variable.STILL_SILENT, Variables.booleanValue(silent, true));
            if (!silent && current.of(execution).customersTurn()) {
                CurrentStep.waitingAt(execution.getProcessInstanceId(), SupportRequestModel.AWAITING)
                        .forEach(waiting -> setAgain(waiting, overdue(waiting.getCurrentActivityId())));
            }
        };
    }

    /** Diagrams before 1.4.0 do not ask. */
    @Bean
    TimerCondition customerStillSilent() {
        return new TimerCondition() {
            @Override
            public boolean concerns(String process, String timer) {
                return process.equals(SupportRequestModel.PROCESS) && Timer.INTERRUPTING.contains(timer);
            }

            @Override
            public boolean holds(DelegateExecution waiting, String timer) {
                boolean silent = stillSilent(waiting);
                if (!silent) {
                    setAgain(waiting, timer);
                }
                return silent;
            }
        };
    }

    /** A customer who has not been reminded is reminded first, so that nobody is closed out unawares. */
    private boolean stillSilent(DelegateExecution execution) {
        SupportRequest request = current.toChange(execution);
        Instant now = current.now();
        if (!turns.of(request).isCustomers()) {
            return false;
        }
        if (turn(request).over(request.episode().calendar(), now)) {
            return turns.knowEverythingUntil(request.customersTurnEnd());
        }
        if (turn(request).remindedAt() == null && !now.isBefore(turn(request).answerBy())) {
            remind(request, now);
        }
        return false;
    }

    private void remind(SupportRequest request, Instant now) {
        request.remind(now);
        current.changed(request);
    }

    /**
     * Sets the timer for the end of the turn. While something is in its way, the next full turn sets it, and after its end whoever
     * learns what the customer did; should nobody, it is asked again the next day.
     */
    private void setAgain(DelegateExecution waiting, String timer) {
        SupportRequest request = current.of(waiting);
        Instant now = current.now();
        boolean running = turns.of(request).isCustomers() && now.isBefore(request.customersTurnEnd());
        current.planTurn(waiting, request);
        if (!running) {
            waiting.setVariable(Variable.CUSTOMER_ANSWER_BY, Date.from(now.plus(AGAIN_AFTER)));
        }
        WaitingTimers.again(waiting, timer);
    }

    private static String overdue(String activity) {
        return activity.equals(Task.AWAIT_INFORMATION) ? Timer.ANSWER_OVERDUE : Timer.CONFIRMATION_OVERDUE;
    }

    private static CustomerTurn turn(SupportRequest request) {
        return requireNonNull(request.customerTurn());
    }
}
