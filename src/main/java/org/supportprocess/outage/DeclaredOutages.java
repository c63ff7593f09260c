package org.supportprocess.outage;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.selfservice.Disturbance;
import org.supportprocess.selfservice.Disturbance.News;
import org.supportprocess.selfservice.KnownOutages;

/** What customers may know of outages: what, since when, and the latest that was said. */
@Component
class DeclaredOutages implements KnownOutages {

    private final Outages outages;

    DeclaredOutages(Outages outages) {
        this.outages = outages;
    }

    @Override
    public List<Disturbance> goingOn() {
        return outages.open().stream().map(this::disturbance).toList();
    }

    private Disturbance disturbance(Outage outage) {
        return new Disturbance(
                outage.number().value(),
                outage.service(),
                outage.summary(),
                outage.declaredAt(),
                news(outage).orElse(null));
    }

    private Optional<News> news(Outage outage) {
        return outages.lastUpdate(outage).map(update -> new News(update.text(), update.at()));
    }
}
