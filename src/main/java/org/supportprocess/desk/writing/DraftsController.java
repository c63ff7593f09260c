package org.supportprocess.desk.writing;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.desk.writing.DeskDraft.Purpose;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.text.PlainText;

/** The caller's own drafts for a request, over HTTP; nobody else gets them. */
@RestController
@RequestMapping("/api/desk/requests/{number}/draft")
class DraftsController {

    private final ReachableRequests requests;
    private final DeskDraftStore drafts;
    private final DuplicateNoteCheck notes;

    DraftsController(ReachableRequests requests, DeskDraftStore drafts, DuplicateNoteCheck notes) {
        this.requests = requests;
        this.drafts = drafts;
        this.notes = notes;
    }

    /** Returns the draft, or no content where there is none. */
    @Operation(summary = "Gives staff what they have typed and not sent")
    @GetMapping
    ResponseEntity<DeskDraft> show(
            Caller caller, @PathVariable String number, @RequestParam(defaultValue = "REPLY") Purpose purpose) {
        Staff staff = StaffAccess.of(caller);
        SupportRequest request = requests.get(staff, number);
        return drafts.of(staff.user(), number, purpose)
                .filter(draft -> purpose != Purpose.NOTE || !notes.contain(staff, request, draft))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Operation(summary = "Keeps what staff have typed and not sent")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            Caller caller,
            @PathVariable String number,
            @RequestParam(defaultValue = "REPLY") Purpose purpose,
            @RequestBody @Valid DraftBody body) {
        drafts.keep(reaching(caller, number).user(), number, purpose, body.typed());
    }

    @Operation(summary = "Throws away what staff have typed and not sent")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Caller caller, @PathVariable String number, @RequestParam(defaultValue = "REPLY") Purpose purpose) {
        drafts.discard(reaching(caller, number).user(), number, purpose);
    }

    private Staff reaching(Caller caller, String number) {
        Staff staff = StaffAccess.of(caller);
        requests.get(staff, number);
        return staff;
    }

    /** @param choices the other choices in the form, by the names of its fields */
    record DraftBody(
            @NotNull @Size(max = PlainText.MESSAGE_LENGTH, message = "must not be longer than {max} characters")
            String text,

            @Size(max = 10, message = "must not be more than {max}") @Nullable
            Map<
                            @Size(max = 40, message = "must have a name of at most {max} characters") String,
                            @NotNull
                            @Size(max = PlainText.REASON_LENGTH, message = "must not be longer than {max} characters")
                            String>
                    choices) {

        DeskDraftStore.DraftContent typed() {
            return new DeskDraftStore.DraftContent(text, choices == null ? Map.of() : choices);
        }
    }
}
