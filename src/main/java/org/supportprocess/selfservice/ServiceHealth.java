package org.supportprocess.selfservice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.supportprocess.request.submission.Service;

/** How the services are: what is disturbed now, as somebody on duty has declared it. */
@Component
public class ServiceHealth {

    private final KnownOutages outages;

    ServiceHealth(KnownOutages outages) {
        this.outages = outages;
    }

    /** Those that have not ended, the newest first. */
    public List<Disturbance> disturbances() {
        return outages.goingOn();
    }

    public List<Disturbance> disturbances(Service service) {
        return disturbances().stream()
                .filter(disturbance -> disturbance.service() == service)
                .toList();
    }
}
