package org.supportprocess.selfservice;

import java.util.List;
import org.springframework.stereotype.Component;
import org.supportprocess.request.submission.Service;

/** The health of the services: the disturbances that somebody on duty has declared. */
@Component
public class ServiceHealth {

    private final KnownOutages outages;

    ServiceHealth(KnownOutages outages) {
        this.outages = outages;
    }

    /** The disturbances that go on, the newest first. */
    public List<Disturbance> disturbances() {
        return outages.goingOn();
    }

    public List<Disturbance> disturbances(Service service) {
        return disturbances().stream()
                .filter(disturbance -> disturbance.service() == service)
                .toList();
    }
}
