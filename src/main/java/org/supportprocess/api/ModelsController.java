package org.supportprocess.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.models.Finding;
import org.supportprocess.models.ModelEvent;
import org.supportprocess.models.ModelSet;
import org.supportprocess.models.ModelSetQueries;
import org.supportprocess.models.ModelSetQueries.Facts;
import org.supportprocess.models.ModelSets;
import org.supportprocess.models.ModelsRefused;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.FileDownload;
import org.supportprocess.web.PlainTextOnly;

/** The sets of diagrams, tables and forms over HTTP. A set is proposed as a deployment of the engine's own API. Instants are in UTC. */
@RestController
@RequestMapping("/api/models")
class ModelsController {

    private final ModelSetQueries queries;
    private final ModelSets sets;
    private final FileDownload download;

    ModelsController(ModelSetQueries queries, ModelSets sets, FileDownload download) {
        this.queries = queries;
        this.sets = sets;
        this.download = download;
    }

    @Operation(summary = "Lists the sets of models, the latest first")
    @GetMapping
    List<SetView> list(Caller caller) {
        return queries.all(caller).stream().map(SetView::of).toList();
    }

    @Operation(summary = "Shows a set with what was found in it and what happened to it")
    @GetMapping("/{id}")
    OneSetView show(Caller caller, @PathVariable long id) {
        Facts facts = queries.get(caller, id);
        return new OneSetView(
                SetView.of(facts),
                facts.set().comment().orElse(null),
                facts.findings(),
                facts.history().stream().map(EventView::of).toList());
    }

    @Operation(summary = "Gives a file of a set")
    @GetMapping("/{id}/files/{name}")
    ResponseEntity<Resource> file(Caller caller, @PathVariable long id, @PathVariable String name) {
        return download.of(name, queries.file(caller, id, name));
    }

    @Operation(summary = "Approves a proposal as a second analyst: it is live for new requests")
    @PostMapping(path = "/{id}/approve", consumes = MediaType.APPLICATION_JSON_VALUE)
    OneSetView approve(Caller caller, @PathVariable long id, @RequestBody @Valid Reason body) {
        sets.approve(StaffAccess.of(caller), id, body.reason());
        return show(caller, id);
    }

    @Operation(summary = "Rejects a proposal as a second analyst")
    @PostMapping(path = "/{id}/reject", consumes = MediaType.APPLICATION_JSON_VALUE)
    OneSetView reject(Caller caller, @PathVariable long id, @RequestBody @Valid Reason body) {
        sets.reject(StaffAccess.of(caller), id, body.reason());
        return show(caller, id);
    }

    @Operation(summary = "Takes back your own proposal")
    @PostMapping(path = "/{id}/withdraw", consumes = MediaType.APPLICATION_JSON_VALUE)
    OneSetView withdraw(Caller caller, @PathVariable long id, @RequestBody @Valid Reason body) {
        sets.withdraw(StaffAccess.of(caller), id, body.reason());
        return show(caller, id);
    }

    @Operation(summary = "Makes a set live again that was live before")
    @PostMapping(path = "/{id}/restore", consumes = MediaType.APPLICATION_JSON_VALUE)
    OneSetView restore(Caller caller, @PathVariable long id, @RequestBody @Valid Reason body) {
        sets.restore(StaffAccess.of(caller), id, body.reason());
        return show(caller, id);
    }

    @ExceptionHandler
    ProblemDetail refused(ModelsRefused refused) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(refused.getMessage()));
        problem.setProperty("findings", refused.findings());
        return problem;
    }

    record Reason(
            @NotNull @PlainTextOnly(max = PlainText.REASON_LENGTH)
            String reason) {}

    /**
     * @param base the set that it was proposed on; absent for the first
     * @param liveSince since when, or from when the last time, it was live
     * @param requests how many requests, calls and outages go on with it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SetView(
            long id,
            ModelSet.State state,
            @Nullable Long base,
            String proposedBy,
            Instant proposedAt,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt,
            @Nullable Instant liveSince,
            ModelSet.Source source,
            long requests,
            List<FileView> contents) {

        static SetView of(Facts facts) {
            ModelSet set = facts.set();
            return new SetView(
                    set.id(),
                    set.state(),
                    facts.base(),
                    set.proposedBy(),
                    set.proposedAt(),
                    set.approvedBy().orElse(null),
                    set.approvedAt().orElse(null),
                    set.liveSince().orElse(null),
                    set.source(),
                    facts.running(),
                    facts.files().stream()
                            .map(file -> new FileView(file.name(), file.versionTag(), file.sha256()))
                            .toList());
        }
    }

    /** @param versionTag of each model in it; absent for forms and examples */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FileView(String file, @Nullable String versionTag, String sha256) {}

    /** @param history the latest first */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OneSetView(
            @JsonUnwrapped SetView set, @Nullable String comment, List<Finding> findings, List<EventView> history) {}

    /** @param who by the name they sign in with */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventView(
            ModelEvent.What what,
            String who,
            Instant at,
            @Nullable String reason) {

        static EventView of(ModelEvent event) {
            return new EventView(
                    event.what(), event.who(), event.at(), event.reason().orElse(null));
        }
    }
}
