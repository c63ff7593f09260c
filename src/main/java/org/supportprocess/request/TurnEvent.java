package org.supportprocess.request;

import java.time.Instant;
import org.supportprocess.request.event.CustomerAct;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.event.RecordedEvent;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Evidence;
import org.supportprocess.request.turn.CustomerQuestion;
import org.supportprocess.request.turn.Turn;

/** An event of a turn of the customer: how it begins, goes on and ends. */
public interface TurnEvent extends RequestEvent {

    static TurnEvent asked(CustomerQuestion question, Instant until) {
        return question == CustomerQuestion.FOR_INFORMATION
                ? new InformationRequested(until)
                : new SolutionProposed(until);
    }

    static TurnEvent answered(Phase waiting, CustomerAct act) {
        return waiting == Phase.WAITING_FOR_CUSTOMER ? new InformationReceived(act) : new SolutionQuestioned(act);
    }

    record CustomerReminded(CustomerQuestion about) implements TurnEvent {
        public RecordedEvent recorded() {
            return EventKind.CUSTOMER_REMINDED.with(Fact.ABOUT, about);
        }
    }

    record InformationRequested(Instant until) implements TurnEvent {
        public RecordedEvent recorded() {
            return EventKind.INFORMATION_REQUESTED.with(Fact.UNTIL, until);
        }
    }

    record InformationReceived(CustomerAct by) implements TurnEvent {
        public RecordedEvent recorded() {
            return EventKind.INFORMATION_RECEIVED.with(Fact.ACT, by);
        }
    }

    /** The engineer goes on without waiting for the customer any longer. */
    record WorkResumed(String reason) implements TurnEvent {
        public RecordedEvent recorded() {
            return EventKind.WORK_RESUMED.with(Fact.REASON, reason);
        }
    }

    record SolutionProposed(Instant until) implements TurnEvent {
        public RecordedEvent recorded() {
            return EventKind.SOLUTION_PROPOSED.with(Fact.UNTIL, until);
        }
    }

    /** The customer did something about a proposed solution, which is no confirmation of it. */
    record SolutionQuestioned(CustomerAct by) implements TurnEvent {
        public RecordedEvent recorded() {
            return EventKind.SOLUTION_QUESTIONED.with(Fact.ACT, by);
        }
    }

    /** @param evidence this itself, or what somebody of ours took for it */
    record SolutionConfirmed(Evidence evidence) implements TurnEvent {
        public RecordedEvent recorded() {
            boolean itself = evidence.kind() == EventKind.SOLUTION_CONFIRMED;
            return EventKind.SOLUTION_CONFIRMED
                    .with(Fact.EVIDENCE, itself ? null : evidence.kind())
                    .and(Fact.SINCE, itself ? null : evidence.at());
        }
    }

    record SolutionRejected(String reason) implements TurnEvent {
        public RecordedEvent recorded() {
            return EventKind.SOLUTION_REJECTED.with(Fact.REASON, reason);
        }
    }

    /** @param after what was in the way of the customer's turn until now */
    record TurnBegunAgain(Turn.Reason after, Instant until) implements TurnEvent {
        public RecordedEvent recorded() {
            return EventKind.TURN_BEGUN_AGAIN.with(Fact.CAUSE, after).and(Fact.UNTIL, until);
        }
    }
}
