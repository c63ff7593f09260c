package org.supportprocess.outage;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.outage.OutageTelling.Outcome;
import org.supportprocess.request.Correspondence;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;

/**
 * Brings the updates of an outage to the linked requests, one update to one request in one transaction. A link remembers
 * what its request was told, so that nobody hears anything twice, whatever is tried again.
 */
@Component
public class OutageNews {

    private final Outages outages;
    private final OutageLinks links;
    private final FailedTellings failures;
    private final RequestTasks tasks;
    private final Correspondence correspondence;
    private final Clock clock;

    OutageNews(
            Outages outages,
            OutageLinks links,
            FailedTellings failures,
            RequestTasks tasks,
            Correspondence correspondence,
            Clock clock) {
        this.outages = outages;
        this.links = links;
        this.failures = failures;
        this.tasks = tasks;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** Records what all linked customers are told next. */
    public void update(Outage outage, String text, boolean resolves, String author) {
        outage.update(text, resolves, author, clock.instant());
        links.forgiveFailures(outage.serial());
    }

    /** Whose turn it is; empty where everybody has been told, or has been given up. */
    public Optional<OutageLink> next(Outage outage) {
        return links.next(outage);
    }

    /**
     * Tells the request the next update that it has not been told. One that waits for its customer is taken back to work
     * first, and comes again.
     *
     * @param request to change
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

    /** Where the process has no task for it, the customer hears the solution all the same. */
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
