package org.supportprocess.desk.outage;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.desk.outage.OutageViews.CandidateView;
import org.supportprocess.desk.outage.OutageViews.OfferView;
import org.supportprocess.desk.outage.OutageViews.OutageView;
import org.supportprocess.desk.outage.OutageViews.WholeOutageView;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageDeclaration;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.PlainTextOnly;

/** Outages over HTTP for staff: the same actions as in Tasklist, plus the links to requests. */
@RestController
@RequestMapping("/api/outages")
class OutagesController {

    private final OutageActions actions;
    private final OutageQueries outages;

    OutagesController(OutageActions actions, OutageQueries outages) {
        this.actions = actions;
        this.outages = outages;
    }

    @Operation(summary = "Lists the outages that go on, the newest first")
    @GetMapping
    List<OutageView> list(Caller caller) {
        return outages.open(caller);
    }

    @Operation(summary = "Declares an outage, and links the requests that it explains")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<WholeOutageView> declare(Caller caller, @RequestBody @Valid DeclarationBody body) {
        OutageNumber number = actions.declare(caller, body.declaration());
        return ResponseEntity.created(URI.create("/api/outages/" + number)).body(outages.whole(caller, number.value()));
    }

    @Operation(summary = "Shows an outage with its updates and the requests that it explains")
    @GetMapping("/{number:OUT-.*}")
    WholeOutageView show(Caller caller, @PathVariable String number) {
        return outages.whole(caller, number);
    }

    @Operation(summary = "Lists the open requests about a service that no outage explains yet")
    @GetMapping("/candidates")
    List<CandidateView> candidates(Caller caller, @RequestParam(required = false) @Nullable Service service) {
        return outages.candidates(caller, service);
    }

    @Operation(summary = "Shows which outage explains a request, and which others might")
    @GetMapping("/offers")
    OfferView offers(Caller caller, @RequestParam(defaultValue = "") String request) {
        return outages.offer(caller, request);
    }

    @Operation(summary = "Writes an update, which every linked customer is told")
    @PostMapping(path = "/{number}/updates", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    WholeOutageView update(Caller caller, @PathVariable String number, @RequestBody @Valid Said body) {
        actions.update(caller, number, body.text(), false);
        return outages.whole(caller, number);
    }

    @Operation(summary = "Ends an outage with the words that solve every linked request")
    @PostMapping(path = "/{number}/resolve", consumes = MediaType.APPLICATION_JSON_VALUE)
    WholeOutageView resolve(Caller caller, @PathVariable String number, @RequestBody @Valid Said body) {
        actions.update(caller, number, body.text(), true);
        return outages.whole(caller, number);
    }

    @Operation(summary = "Links a request to the outage that explains it")
    @PostMapping(path = "/{number}/links", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(Caller caller, @PathVariable String number, @RequestBody @Valid Linked body) {
        actions.link(caller, number, body.request());
    }

    @Operation(summary = "Takes the link to a request back")
    @DeleteMapping(path = "/{number}/links", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(Caller caller, @PathVariable String number, @RequestBody @Valid Linked body) {
        actions.unlink(caller, number, body.request());
    }

    /** @param text for the customers, word for word */
    record Said(
            @NotNull @PlainTextOnly(max = PlainText.MESSAGE_LENGTH)
            String text) {}

    record Linked(@NotNull String request) {}

    /**
     * @param summary the symptoms, in words for customers
     * @param requests the numbers of the requests that it explains
     */
    record DeclarationBody(
            @NotNull Service service,

            @NotNull @PlainTextOnly(max = Outage.SUMMARY_LENGTH)
            String summary,

            @Size(max = 500, message = "must not be more than 500; link the others afterwards") @Nullable
            List<@NotNull String> requests) {

        OutageDeclaration declaration() {
            return new OutageDeclaration(
                    service,
                    summary,
                    requests == null
                            ? List.of()
                            : requests.stream()
                                    .distinct()
                                    .map(DeclarationBody::number)
                                    .toList());
        }

        private static RequestNumber number(String text) {
            try {
                return new RequestNumber(text);
            } catch (IllegalArgumentException strange) {
                throw new InvalidField("requests", "must be numbers such as SR-2026-000123");
            }
        }
    }
}
