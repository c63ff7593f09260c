package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.turn.CustomerTurn;
import org.supportprocess.request.turn.Turn;
import org.supportprocess.request.turn.Turn.Hindrance;
import org.supportprocess.request.turn.Turn.Reason;
import org.supportprocess.request.turn.Turn.Side;

/**
 * The one rule for whose turn it is: whoever acted last has the other side's clock running, and nobody's runs while something
 * stands in the way. Everything is asked anew, whenever it is asked.
 */
@Component
public class Turns {

    /** Nothing is in the way of the turn but the mail itself. */
    private static final Set<Reason> ON_ITS_WAY =
            EnumSet.of(Reason.WORD_ON_ITS_WAY, Reason.INFORMATION_REQUESTED, Reason.SOLUTION_PROPOSED);

    private final List<Hindrances> hindrances;
    private final SupportRequests requests;
    private final SupportProcess process;
    private final Clock clock;

    Turns(List<Hindrances> hindrances, SupportRequests requests, SupportProcess process, Clock clock) {
        this.hindrances = hindrances;
        this.requests = requests;
        this.process = process;
        this.clock = clock;
    }

    public Turn of(SupportRequest request) {
        return requireNonNull(of(List.of(request)).get(request.number().value()));
    }

    /** The turns of several requests by their numbers. */
    public Map<String, Turn> of(Collection<SupportRequest> asked) {
        List<SupportRequest> open =
                asked.stream().filter(SupportRequest::awaitsAnswer).toList();
        Map<String, Hindrance> inTheWay = new HashMap<>();
        if (!open.isEmpty()) {
            hindrances.forEach(known -> known.of(open).forEach(inTheWay::putIfAbsent));
        }
        return asked.stream()
                .collect(Collectors.toMap(
                        request -> request.number().value(),
                        request -> turn(request, inTheWay.get(request.number().value()))));
    }

    /** Begins a full turn of the customer if nothing is in its way any more; otherwise, and in our own turn, does nothing. */
    public void hindranceEnded(SupportRequest request, Reason ended) {
        if (of(request).isCustomers()) {
            request.beginTurnAgain(ended, clock.instant());
            requests.save(request);
            process.customersTurnBegun(request);
        }
    }

    /**
     * Counts the customer's turn from the instant at which our last word, or the reminder of it, reached them.
     *
     * @param request locked
     * @param message the place of the word in the conversation; absent for a reminder
     * @param written when it was written: an old reminder says nothing about a new turn
     */
    public void reached(SupportRequest request, @Nullable Integer message, Instant written, Instant at) {
        if (isAwaited(request, message, written)) {
            if (message == null) {
                request.reminderReached(at);
                requests.save(request);
                process.customersTurnEndMoved(request);
            } else {
                request.wordReached(of(request).isCustomers(), at);
                requests.save(request);
                process.customersTurnBegun(request);
            }
        }
    }

    /**
     * Makes known that our last word has not arrived; another word is of no matter.
     *
     * @param request locked
     * @param message the place of the word in the conversation; absent for what stands nowhere there
     */
    public void lost(SupportRequest request, @Nullable Integer message) {
        if (request.phase().inHandling()
                && message != null
                && message.equals(request.exchange().ourWord())) {
            process.wordLost(request);
        }
    }

    /**
     * When the customer's turn would end if our last word, or a reminder of it, reached them now; empty where it begins no turn,
     * or something else is in the way of that.
     *
     * @param message the place of the word in the conversation; absent for a reminder
     * @param written when it was written
     */
    public Optional<Instant> endIfReached(String number, @Nullable Integer message, Instant written, Instant now) {
        return requests.findById(number)
                .filter(request -> isAwaited(request, message, written))
                .filter(request -> ON_ITS_WAY.contains(of(request).why()))
                .map(request -> request.customersTurnEndIfTold(message == null, now));
    }

    /** Whether everything that customers did up to then is known. */
    public boolean knowEverythingUntil(Instant end) {
        return hindrances.stream().noneMatch(part -> part.knownUntil().isBefore(end));
    }

    /** The numbers of the requests whose customers' time has run out. */
    public List<String> overdue() {
        return requests.overdue(clock.instant());
    }

    /** Begins a full turn as {@link #hindranceEnded(SupportRequest, Reason)} does. */
    public void hindranceEnded(String number, Reason ended) {
        requests.findToChange(number).ifPresent(request -> hindranceEnded(request, ended));
    }

    /** Has the end of the customer's turn looked at once more. */
    public void lookAgain(String number) {
        requests.findToChange(number)
                .filter(request -> of(request).isCustomers())
                .ifPresent(process::customersTurnEndMoved);
    }

    private static boolean isAwaited(SupportRequest request, @Nullable Integer message, Instant written) {
        return request.customersTurn()
                && (message == null
                        ? !written.isBefore(
                                requireNonNull(request.customerTurn()).since())
                        : message.equals(request.exchange().ourWord()));
    }

    private static Turn turn(SupportRequest request, @Nullable Hindrance hindrance) {
        if (hindrance != null) {
            return new Turn(Side.NOBODY, hindrance.since(), null, hindrance.why());
        }
        if (request.awaitsAnswer()) {
            CustomerTurn turn = requireNonNull(request.customerTurn());
            return new Turn(Side.CUSTOMER, turn.since(), request.customersTurnEnd(), asked(request.phase()));
        }
        return request.phase().inHandling() || request.phase() == Phase.SUBMITTED
                ? new Turn(Side.US, request.exchange().oursSince(), null, ours(request))
                : new Turn(Side.NOBODY, ended(request), null, Reason.CLOSED);
    }

    private static Reason asked(Phase phase) {
        return phase == Phase.WAITING_FOR_CUSTOMER ? Reason.INFORMATION_REQUESTED : Reason.SOLUTION_PROPOSED;
    }

    private static Reason ours(SupportRequest request) {
        if (!request.episode().responded()) {
            return Reason.INITIAL_RESPONSE_AWAITED;
        }
        return request.exchange().customerActedAt() == null ? Reason.WORK_IN_PROGRESS : Reason.CUSTOMER_ACTED;
    }

    private static Instant ended(SupportRequest request) {
        return Optional.ofNullable(request.episode().closedAt())
                .orElse(request.opening().openedAt());
    }
}
