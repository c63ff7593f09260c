package org.supportprocess.intake;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.request.Service;
import org.supportprocess.selfservice.Disturbance;
import org.supportprocess.selfservice.ServiceHealth;

/** How the services are: everybody reads it, whoever is on duty says it. */
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
        return view();
    }

    /** What is known already is not asked about again by every customer. */
    @Operation(summary = "Declares a disturbance")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DisturbanceView declare(Caller caller, @RequestBody @Valid Declaration body) {
        requireOnDuty(caller);
        return DisturbanceView.of(health.declare(body.service(), body.summary(), caller.user()));
    }

    @Operation(summary = "Ends a disturbance")
    @PostMapping("/{id}/end")
    HealthView end(Caller caller, @PathVariable long id) {
        requireOnDuty(caller);
        if (!health.end(id)) {
            throw new NotFound("There is no disturbance with this id now. GET /api/service-health lists them.");
        }
        return view();
    }

    private HealthView view() {
        List<Disturbance> open = health.disturbances();
        return new HealthView(
                clock.instant(),
                Arrays.stream(Service.values())
                        .map(service -> ServiceView.of(service, open))
                        .toList());
    }

    private static void requireOnDuty(Caller caller) {
        if (!(caller instanceof Caller.Staff staff && staff.mayDeclareDisturbances())) {
            throw new NotPermitted("Disturbances are declared and ended by team leads, duty managers and the"
                    + " administrator of the product.");
        }
    }

    /** @param summary what customers notice, in words for them */
    record Declaration(
            @NotNull Service service,
            @NotNull @Plain(max = 500) String summary) {}

    record HealthView(Instant asOf, List<ServiceView> services) {}

    record ServiceView(Service service, boolean healthy, List<DisturbanceView> disturbances) {

        static ServiceView of(Service service, List<Disturbance> open) {
            List<DisturbanceView> own = open.stream()
                    .filter(disturbance -> disturbance.service() == service)
                    .map(DisturbanceView::of)
                    .toList();
            return new ServiceView(service, own.isEmpty(), own);
        }
    }

    record DisturbanceView(long id, Service service, String summary, Instant since) {

        static DisturbanceView of(Disturbance disturbance) {
            return new DisturbanceView(
                    disturbance.id(), disturbance.service(), disturbance.summary(), disturbance.since());
        }
    }
}
