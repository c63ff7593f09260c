package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;

/** Lets the operator of a demo move its clock on. */
@Profile("demo")
@RestController
@RequestMapping("/api/demo/clock")
class DemoClockController {

    private final DemoClock clock;

    DemoClockController(DemoClock clock) {
        this.clock = clock;
    }

    @Operation(summary = "Moves the demo's clock on")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Present advance(Caller caller, @RequestBody @Valid Step body) {
        if (!(caller instanceof Caller.Staff staff && staff.operates())) {
            throw new NotPermitted("Only the administrator of the product moves the demo's clock.");
        }
        try {
            return new Present(clock.advance(Duration.parse(body.advance())));
        } catch (DateTimeParseException unreadable) {
            throw new InvalidField("advance", "must be an ISO 8601 duration such as PT1H");
        } catch (IllegalArgumentException refused) {
            throw new InvalidField("advance", refused.getMessage());
        }
    }

    /** @param advance an ISO 8601 duration such as {@code PT1H} or {@code P14D} */
    record Step(@NotNull String advance) {}

    record Present(Instant now) {}
}
