package org.supportprocess.desk;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.absence.Absence;
import org.supportprocess.access.Caller;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.web.PlainTextOnly;

/** Who is away, over HTTP. Instants are in UTC. */
@RestController
@RequestMapping("/api/desk/absences")
class AbsencesController {

    private final AbsenceActions absences;

    AbsencesController(AbsenceActions absences) {
        this.absences = absences;
    }

    @Operation(summary = "Lists who is away, or will be, and who stands in")
    @GetMapping
    List<AbsenceView> list(Caller caller) {
        StaffAccess.of(caller);
        return absences.all().stream().map(AbsenceView::of).toList();
    }

    @Operation(summary = "Records that somebody is away, and who stands in")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    AbsenceView record(Caller caller, @RequestBody @Valid AbsenceBody body) {
        return AbsenceView.of(absences.record(
                StaffAccess.of(caller),
                body.person(),
                Optional.ofNullable(body.from()).map(OffsetDateTime::toInstant).orElse(null),
                body.until().toInstant(),
                body.standIn()));
    }

    @Operation(summary = "Takes an absence back, because somebody is here after all")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(Caller caller, @PathVariable long id) {
        absences.takeBack(StaffAccess.of(caller), id);
    }

    /**
     * @param person the name they sign in with; absent for oneself
     * @param from with its offset; absent for now
     * @param until the end, with its offset
     * @param standIn absent where nobody stands in
     */
    record AbsenceBody(
            @PlainTextOnly(max = 64) @Nullable String person,
            @Nullable OffsetDateTime from,
            @NotNull OffsetDateTime until,
            @PlainTextOnly(max = 64) @Nullable String standIn) {}

    record AbsenceView(
            long id,
            String person,
            Instant from,
            Instant until,
            @Nullable String standIn,
            String recordedBy,
            Instant recordedAt) {

        static AbsenceView of(Absence absence) {
            return new AbsenceView(
                    absence.id(),
                    absence.person(),
                    absence.from(),
                    absence.until(),
                    absence.standIn(),
                    absence.recordedBy(),
                    absence.recordedAt());
        }
    }
}
