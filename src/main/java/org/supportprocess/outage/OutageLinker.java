package org.supportprocess.outage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.supportprocess.request.Correspondence;
import org.supportprocess.request.RequestEvent.OutageLinked;
import org.supportprocess.request.RequestEvent.OutageUnlinked;
import org.supportprocess.request.RequestSummary;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.Turns;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.turn.Turn;

/**
 * The linking of requests to the outage that explains them. A request's own promises and timers are not touched; its
 * turns wait.
 * The caller holds the locks on both the outage and the request.
 */
@Component
public class OutageLinker {

    private static final List<Phase> IN_HANDLING =
            Stream.of(Phase.values()).filter(Phase::inHandling).toList();

    private final OutageLinks links;
    private final Outages outages;
    private final Correspondence correspondence;
    private final Turns turns;
    private final Clock clock;

    OutageLinker(OutageLinks links, Outages outages, Correspondence correspondence, Turns turns, Clock clock) {
        this.links = links;
        this.outages = outages;
        this.correspondence = correspondence;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Links the request; linking it a second time does nothing.
     *
     * @throws TransitionRefused if the outage is resolved, the request is closed, or another outage explains it
     */
    public void link(Outage outage, SupportRequest request, String by) {
        outage.requireOpen();
        Optional<Outage> explained = explaining(request.number());
        if (explained.filter(outage::equals).isEmpty()) {
            explained.ifPresent(other -> refuse(request, other));
            correspondence.note(
                    request, new OutageLinked(outage.number().value(), outage.summary()), by, clock.instant());
            links.save(new OutageLink(outage, request.number(), by, clock.instant()));
        }
    }

    /** @throws TransitionRefused if the outage is resolved, or the request is closed or not linked to it */
    public void unlink(Outage outage, SupportRequest request, String by) {
        outage.requireOpen();
        OutageLink link = links.of(outage.serial()).stream()
                .filter(any -> any.request().equals(request.number()))
                .findFirst()
                .orElseThrow(() -> TransitionRefused.of(request.number(), "is not linked to " + outage.number()));
        correspondence.note(request, new OutageUnlinked(outage.number().value()), by, clock.instant());
        link.unlink(by, clock.instant());
        turns.hindranceEnded(request, Turn.Reason.OUTAGE);
    }

    /** The links that hold, in the order in which they were made. */
    public List<OutageLink> of(Outage outage) {
        return links.of(outage.serial());
    }

    /** The requests in handling about the service that no open outage explains, the newest first. */
    public List<RequestSummary> unexplained(Service service, int most) {
        return links.unexplained(service, IN_HANDLING, Limit.of(most));
    }

    /** The outcome of the last update for each request; requests that have been told none are missing. */
    public Map<RequestNumber, OutageNotification> lastTellings(Outage outage) {
        return links.lastTellings(outage.serial()).stream()
                .collect(Collectors.toMap(OutageNotification::request, notification -> notification));
    }

    private Optional<Outage> explaining(RequestNumber request) {
        return outages.explaining(request).filter(outage -> !outage.resolved());
    }

    private static void refuse(SupportRequest request, Outage other) {
        throw TransitionRefused.of(
                request.number(), "is linked to %s; unlink it there first".formatted(other.number()));
    }
}
