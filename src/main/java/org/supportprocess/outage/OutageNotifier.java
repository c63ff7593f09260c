package org.supportprocess.outage;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.outage.OutageNotification.Outcome;
import org.supportprocess.request.Correspondence;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;

/**
 * The delivery of an outage's updates to the linked requests, one update to one request in one transaction. A link
 * remembers what its request was told, so that nobody hears anything twice, whatever is tried again.
 */
@Component
public class OutageNotifier {

    private final Outages outages;
    private final OutageLinks links;
    private final FailedOutageNotifications failures;
    private final LinkedRequestTasks tasks;
    private final Correspondence correspondence;
    private final Clock clock;

    OutageNotifier(
            Outages outages,
            OutageLinks links,
            FailedOutageNotifications failures,
            LinkedRequestTasks tasks,
            Correspondence correspondence,
            Clock clock) {
        this.outages = outages;
        this.links = links;
        this.failures = failures;
        this.tasks = tasks;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** Records the update that all linked customers are told next. */
    public void update(Outage outage, String text, boolean resolves, String author) {
        outage.update(text, resolves, author, clock.instant());
        links.forgiveFailures(outage.serial());
    }

    /** The link that is told next; empty where every request has been told or given up. */
    public Optional<OutageLink> next(Outage outage) {
        return links.next(outage);
    }

    /**
     * Tells the request the next update that it has not been told. A request that waits for its customer is first taken
     * back to work, and comes round again.
     *
     * @param request the request, locked
     */
    public void tell(Outage outage, OutageLink link, SupportRequest request) {
        failures.noteIfUndone(link);
        OutageUpdate update = outages.update(outage, link.told() + 1);
        if (!takenBack(outage, update, request)) {
            link.told(tell(update, request), clock.instant());
        }
    }

    private boolean takenBack(Outage outage, OutageUpdate update, SupportRequest request) {
        return update.resolves()
                && request.phase() == Phase.WAITING_FOR_CUSTOMER
                && tasks.takeBack(request, "The outage %s is over".formatted(outage.number()), update.author());
    }

    private Outcome tell(OutageUpdate update, SupportRequest request) {
        if (!request.phase().inHandling()) {
            return Outcome.REQUEST_CLOSED;
        }
        return update.resolves() ? solve(update, request) : say(update, request);
    }

    /** Proposes the solution; where the process has no task for that, the customer is told it all the same. */
    private Outcome solve(OutageUpdate update, SupportRequest request) {
        boolean solved =
                switch (request.phase()) {
                    case ANSWERING -> tasks.answer(request, update.text(), update.author());
                    case RESOLVING -> tasks.solve(request, update.text(), update.author());
                    default -> false;
                };
        return solved ? Outcome.SOLUTION_PROPOSED : say(update, request);
    }

    private Outcome say(OutageUpdate update, SupportRequest request) {
        correspondence.write(request, update.text(), update.author(), clock.instant());
        return Outcome.MESSAGE_SENT;
    }
}
