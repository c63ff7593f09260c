package org.supportprocess.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.api.Bodies.Reason;
import org.supportprocess.api.Bodies.SeverityChange;
import org.supportprocess.api.Bodies.SurveyAnswer;
import org.supportprocess.api.Bodies.Text;
import org.supportprocess.api.Views.MessageView;
import org.supportprocess.api.Views.RequestView;
import org.supportprocess.api.Views.TimelineView;
import org.supportprocess.intake.IdempotencyKey;
import org.supportprocess.intake.OpenRequest;
import org.supportprocess.intake.PreviewRequest;
import org.supportprocess.intake.PreviewView;
import org.supportprocess.intake.Previews;
import org.supportprocess.intake.RequestDesk;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.web.EntityTag;
import org.supportprocess.web.PageView;
import org.supportprocess.web.Paging;
import org.supportprocess.web.Plain;

/** Support requests over HTTP. */
@RestController
@RequestMapping("/api/requests")
class RequestsController {

    private final RequestDesk desk;
    private final ReachableRequests requests;
    private final Previews previews;
    private final ObjectMapper json;
    private final Clock clock;

    RequestsController(
            RequestDesk desk, ReachableRequests requests, Previews previews, ObjectMapper json, Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.previews = previews;
        this.json = json;
        this.clock = clock;
    }

    @Operation(summary = "Opens a request")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RequestView> open(
            Caller caller,
            @RequestBody @Valid OpenRequest body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Plain(max = 200) String key) {
        SupportRequest request = desk.open(caller, body, key == null ? null : IdempotencyKey.of(key, body, json));
        return answer(ResponseEntity.created(URI.create("/api/requests/" + request.number())), request);
    }

    /** What a request with this body would get if it were opened now; nothing is opened. */
    @Operation(summary = "Says what would be decided of a request, and opens none")
    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    PreviewView preview(Caller caller, @RequestBody @Valid PreviewRequest body) {
        return PreviewView.of(previews.of(caller, body));
    }

    @Operation(summary = "Lists the open requests, or the recently closed; newest first")
    @GetMapping
    @Transactional(readOnly = true)
    public PageView<RequestView> list(
            Caller caller,
            @RequestParam(defaultValue = "OPEN") State state,
            @RequestParam(defaultValue = "") @Plain(max = 200, mayBeBlank = true) String q,
            @ParameterObject @Valid Paging paging) {
        Instant now = clock.instant();
        return PageView.of(requests.search(caller, state, q, paging.page(), paging.size())
                .map(request -> RequestView.of(request, now)));
    }

    @Operation(summary = "Shows a request")
    @GetMapping("/{number}")
    ResponseEntity<RequestView> show(Caller caller, @PathVariable String number) {
        return answer(ResponseEntity.ok(), requests.get(caller, number));
    }

    @Operation(summary = "Tells what happened to a request")
    @GetMapping("/{number}/timeline")
    List<TimelineView> timeline(Caller caller, @PathVariable String number) {
        SupportRequest request = requests.get(caller, number);
        return requests.timeline(caller, request).stream()
                .map(entry -> TimelineView.of(entry, request.terms().zone()))
                .toList();
    }

    @Operation(summary = "Shows the conversation")
    @GetMapping("/{number}/messages")
    List<MessageView> conversation(Caller caller, @PathVariable String number) {
        SupportRequest request = requests.get(caller, number);
        return requests.conversation(request).stream()
                .map(message -> MessageView.of(message, request.terms().zone()))
                .toList();
    }

    @Operation(summary = "Sends a message")
    @PostMapping(path = "/{number}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RequestView> hear(Caller caller, @PathVariable String number, @RequestBody @Valid Text body) {
        return answer(ResponseEntity.status(HttpStatus.CREATED), desk.hear(caller, number, body.text()));
    }

    @Operation(summary = "Confirms a proposed solution")
    @PostMapping("/{number}/confirm")
    ResponseEntity<RequestView> confirm(Caller caller, @PathVariable String number) {
        return answer(ResponseEntity.ok(), desk.confirm(caller, number));
    }

    @Operation(summary = "Rejects a proposed solution")
    @PostMapping(path = "/{number}/reject", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestView> reject(Caller caller, @PathVariable String number, @RequestBody @Valid Reason body) {
        return answer(ResponseEntity.ok(), desk.reject(caller, number, body.reason()));
    }

    @Operation(summary = "Withdraws a request before it is closed")
    @PostMapping("/{number}/withdraw")
    ResponseEntity<RequestView> withdraw(Caller caller, @PathVariable String number) {
        return answer(ResponseEntity.ok(), desk.withdraw(caller, number));
    }

    @Operation(summary = "Reopens a request within 14 days of its closing")
    @PostMapping(path = "/{number}/reopen", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestView> reopen(Caller caller, @PathVariable String number, @RequestBody @Valid Reason body) {
        return answer(ResponseEntity.ok(), desk.reopen(caller, number, body.reason()));
    }

    @Operation(summary = "Sets the severity")
    @PutMapping(path = "/{number}/severity", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestView> changeSeverity(
            Caller caller, @PathVariable String number, @RequestBody @Valid SeverityChange body) {
        return answer(ResponseEntity.ok(), desk.changeSeverity(caller, number, body.severity(), body.reason()));
    }

    @Operation(summary = "Answers the survey, once per closing")
    @PutMapping(path = "/{number}/survey", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestView> answerSurvey(
            Caller caller, @PathVariable String number, @RequestBody @Valid SurveyAnswer body) {
        return answer(ResponseEntity.ok(), desk.answerSurvey(caller, number, body.score(), body.comment()));
    }

    /** One request is never without its ETag. */
    private ResponseEntity<RequestView> answer(ResponseEntity.BodyBuilder answer, SupportRequest request) {
        Instant now = clock.instant();
        return answer.eTag(EntityTag.of(request, now)).body(RequestView.of(request, now));
    }
}
