package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.request.submission.Service;
import org.supportprocess.selfservice.Disturbance;
import org.supportprocess.selfservice.ServiceHealth;

/** How the services are, for everybody to read; what is disturbed follows from the outages that are declared. */
@RestController
@RequestMapping("/api/service-health")
class ServiceHealthController {

    private final ServiceHealth health;
    private final Clock clock;

    ServiceHealthController(ServiceHealth health, Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    @Operation(summary = "Shows what is known to be disturbed")
    @GetMapping
    HealthView show(Caller caller) {
        List<Disturbance> open = health.disturbances();
        return new HealthView(
                clock.instant(),
                Arrays.stream(Service.values())
                        .map(service -> ServiceView.of(service, open))
                        .toList());
    }

    record HealthView(Instant asOf, List<ServiceView> services) {}

    /** @param disturbances the newest first, each with the number of its outage */
    record ServiceView(Service service, boolean healthy, List<Disturbance> disturbances) {

        static ServiceView of(Service service, List<Disturbance> open) {
            List<Disturbance> own = open.stream()
                    .filter(disturbance -> disturbance.service() == service)
                    .toList();
            return new ServiceView(service, own.isEmpty(), own);
        }
    }
}
