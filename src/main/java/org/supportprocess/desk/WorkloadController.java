package org.supportprocess.desk;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.PlainTextOnly;

/** The team lead's overview of the workload, over HTTP. */
@RestController
@RequestMapping("/api/desk")
class WorkloadController {

    private final Workload workload;

    WorkloadController(Workload workload) {
        this.workload = workload;
    }

    @Operation(summary = "Shows who has how much to do, by engineer and queue")
    @GetMapping("/workload")
    List<Workload.Row> show(Caller caller) {
        return workload.rows(StaffAccess.of(caller));
    }

    @Operation(summary = "Gives everything that somebody has to others")
    @PostMapping(path = "/reassignments", consumes = MediaType.APPLICATION_JSON_VALUE)
    Workload.Moved reassign(Caller caller, @RequestBody @Valid Reassignment body) {
        return workload.reassign(
                StaffAccess.of(caller), body.from(), body.to(), body.reason(), Boolean.TRUE.equals(body.confirmed()));
    }

    /**
     * @param to absent for the queues
     * @param confirmed whether somebody who is away is meant
     */
    record Reassignment(
            @NotNull @PlainTextOnly(max = 64) String from,
            @PlainTextOnly(max = 64) @Nullable String to,

            @NotNull @PlainTextOnly(max = PlainText.REASON_LENGTH)
            String reason,

            @Nullable Boolean confirmed) {}
}
