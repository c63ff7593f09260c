package org.supportprocess.process.outage;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageDeclaration;
import org.supportprocess.outage.OutageLinker;
import org.supportprocess.outage.Outages;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;

/** Enters a declared outage into the product's own tables, with the requests that it explains. */
@Component
class OutageRecord {

    private final Outages outages;
    private final OutageLinker linker;
    private final SupportRequests requests;
    private final Clock clock;

    OutageRecord(Outages outages, OutageLinker linker, SupportRequests requests, Clock clock) {
        this.outages = outages;
        this.linker = linker;
        this.requests = requests;
        this.clock = clock;
    }

    /** @throws StepRefused if one of the requests cannot be linked */
    Outage record(OutageDeclaration declaration, String user) {
        Outage outage = outages.save(new Outage(declaration.service(), declaration.summary(), user, clock.instant()));
        // Everybody who changes several requests locks them in this order, which prevents deadlocks.
        declaration.requests().stream()
                .sorted(Comparator.comparing(RequestNumber::value))
                .forEach(number -> link(outage, number, user));
        return outage;
    }

    private void link(Outage outage, RequestNumber number, String user) {
        try {
            linker.link(outage, request(number), user);
        } catch (TransitionRefused impossible) {
            throw new StepRefused(requireNonNull(impossible.getMessage()));
        }
    }

    private SupportRequest request(RequestNumber number) {
        return requests.findToChange(number.value())
                .orElseThrow(() -> new StepRefused("There is no request %s.".formatted(number)));
    }
}
