package org.supportprocess.replay;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportprocess.request.lifecycle.Phase.ANSWERING;
import static org.supportprocess.request.lifecycle.Phase.RESOLVING;
import static org.supportprocess.request.lifecycle.Phase.SOLUTION_PROPOSED;
import static org.supportprocess.request.lifecycle.Phase.WAITING_FOR_CUSTOMER;

import java.time.Instant;
import java.util.Set;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;

/**
 * A real incident in the product. From wherever the request stands, it takes the legal steps to where the update has it. What
 * the product's own timers have closed stays closed until somebody really works on it again.
 */
final class ReplayedIncident {

    private final SupportDesk desk;
    private final Tally tally;
    private final IncidentUpdate opening;
    private final int turn;
    private RequestNumber number;
    private int handOvers;

    ReplayedIncident(SupportDesk desk, Tally tally, IncidentUpdate opening, int turn) {
        this.desk = desk;
        this.tally = tally;
        this.opening = opening;
        this.turn = turn;
    }

    /** Of the request, or of the follow-up request where reopening came too late. */
    RequestNumber number() {
        return number;
    }

    void live(IncidentUpdate update) {
        switch (update.state()) {
            case OPENED -> open();
            case NEW -> {}
            case ACTIVE, AWAITING_VENDOR, AWAITING_PROBLEM, AWAITING_EVIDENCE -> work(update);
            case AWAITING_USER_INFO -> ask(update);
            case RESOLVED -> propose(update);
            case CLOSED -> close(update);
        }
    }

    private void open() {
        number = desk.open(customer(), IncidentMapping.draft(opening, turn)).number();
        tally.opened(number);
    }

    private void work(IncidentUpdate update) {
        switch (phase()) {
            case ANSWERING -> desk.answer(engineer(), number, "I am on it.");
            case WAITING_FOR_CUSTOMER -> desk.hear(customer(), number, "Here it is.");
            case SOLUTION_PROPOSED -> reject();
            case CLOSED, ARCHIVED -> reopen();
            default -> {}
        }
        handOver(update.reassignments());
    }

    private void ask(IncidentUpdate update) {
        if (standsAt(ANSWERING, RESOLVING, SOLUTION_PROPOSED)) {
            work(update);
            desk.ask(engineer(), number, "Which version?");
        }
    }

    private void propose(IncidentUpdate update) {
        if (standsAt(ANSWERING, RESOLVING, WAITING_FOR_CUSTOMER)) {
            work(update);
            desk.solve(engineer(), number, "Please sign in again.");
        }
    }

    private void close(IncidentUpdate update) {
        propose(update);
        if (standsAt(SOLUTION_PROPOSED)) {
            desk.confirm(customer(), number);
        }
    }

    private void reject() {
        desk.reject(customer(), number, "Still broken");
        tally.rejected();
    }

    private void reopen() {
        tally.see(request());
        if (desk.now().isBefore(fourteenDaysAfterClosing())) {
            desk.reopen(customer(), number, "It is back");
            tally.reopened();
        } else {
            followUp();
        }
    }

    private void followUp() {
        assertThatThrownBy(() -> desk.reopen(customer(), number, "It is back")).isInstanceOf(TransitionRefused.class);
        tally.refused(opening.incident());
        open();
    }

    private Instant fourteenDaysAfterClosing() {
        SupportRequest request = request();
        return request.episode()
                .closedAt()
                .atZone(request.terms().zone())
                .plusDays(14)
                .toInstant();
    }

    /** Nobody can hand over what nobody is resolving: what is due waits for the next work. */
    private void handOver(int reassignments) {
        while (handOvers < reassignments && standsAt(RESOLVING)) {
            desk.handOver(
                    engineer(), number, IncidentMapping.queueAfter(request().queue()));
            tally.handedOver();
            handOvers++;
        }
    }

    private boolean standsAt(Phase... phases) {
        return Set.of(phases).contains(phase());
    }

    private Phase phase() {
        return request().phase();
    }

    private SupportRequest request() {
        return desk.request(number);
    }

    private String customer() {
        return IncidentMapping.customer(turn).user();
    }

    private String engineer() {
        return IncidentMapping.engineer(request().queue());
    }
}
