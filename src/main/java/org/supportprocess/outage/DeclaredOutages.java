package org.supportprocess.outage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.selfservice.Disturbance;
import org.supportprocess.selfservice.Disturbance.News;
import org.supportprocess.selfservice.KnownOutages;

/** The outages as customers may know them: what is disturbed, since when, and the latest update. */
@Component
class DeclaredOutages implements KnownOutages {

    private final Outages outages;

    DeclaredOutages(Outages outages) {
        this.outages = outages;
    }

    @Override
    public List<Disturbance> goingOn() {
        List<Outage> open = outages.open();
        Map<OutageNumber, OutageUpdate> said = outages.lastUpdates(open);
        return open.stream()
                .map(outage -> disturbance(outage, said.get(outage.number())))
                .toList();
    }

    private static Disturbance disturbance(Outage outage, @Nullable OutageUpdate last) {
        return new Disturbance(
                outage.number().value(),
                outage.service(),
                outage.summary(),
                outage.declaredAt(),
                last == null ? null : new News(last.text(), last.at()));
    }
}
