package org.supportprocess.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpHeaders;
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
import org.supportprocess.access.CurrentPromises;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.api.RequestBodies.Reason;
import org.supportprocess.api.RequestBodies.SeverityChange;
import org.supportprocess.api.RequestBodies.SurveyAnswer;
import org.supportprocess.api.RequestBodies.Text;
import org.supportprocess.api.RequestViews.MessageView;
import org.supportprocess.api.RequestViews.RequestView;
import org.supportprocess.api.RequestViews.TimelineView;
import org.supportprocess.intake.IdempotencyKey;
import org.supportprocess.intake.OpenRequest;
import org.supportprocess.intake.PreviewRequest;
import org.supportprocess.intake.PreviewView;
import org.supportprocess.intake.RequestActions;
import org.supportprocess.intake.RequestPreviewer;
import org.supportprocess.notification.Deliveries;
import org.supportprocess.notification.Delivery;
import org.supportprocess.request.Message;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.Turns;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.turn.Turn;
import org.supportprocess.web.PageView;
import org.supportprocess.web.Paging;
import org.supportprocess.web.PlainTextOnly;
import org.supportprocess.web.RequestEntityTag;
import org.supportprocess.wording.EventWording;
import org.supportprocess.wording.PortalLanguage;

/** Support requests over HTTP. */
@RestController
@RequestMapping("/api/requests")
class RequestsController {

    private final RequestActions requestActions;
    private final ReachableRequests requests;
    private final EventWording events;
    private final Turns turns;
    private final RequestPreviewer previewer;
    private final Deliveries deliveries;
    private final ObjectMapper json;
    private final Clock clock;

    RequestsController(
            RequestActions requestActions,
            ReachableRequests requests,
            EventWording events,
            Turns turns,
            RequestPreviewer previewer,
            Deliveries deliveries,
            ObjectMapper json,
            Clock clock) {
        this.requestActions = requestActions;
        this.requests = requests;
        this.events = events;
        this.turns = turns;
        this.previewer = previewer;
        this.deliveries = deliveries;
        this.json = json;
        this.clock = clock;
    }

    @Operation(summary = "Opens a request")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RequestView> open(
            Caller caller,
            @RequestBody @Valid OpenRequest body,
            @RequestHeader(name = "Idempotency-Key", required = false) @PlainTextOnly(max = 200) @Nullable String key) {
        SupportRequest request =
                requestActions.open(caller, body, key == null ? null : IdempotencyKey.of(key, body, json));
        return answer(caller, ResponseEntity.created(URI.create("/api/requests/" + request.number())), request);
    }

    @Operation(summary = "Says what would be decided of a request, and opens none")
    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    PreviewView preview(Caller caller, @RequestBody @Valid PreviewRequest body) {
        return PreviewView.of(previewer.of(caller, body));
    }

    @Operation(summary = "Lists the open requests, or the recently closed; newest first")
    @GetMapping
    @Transactional(readOnly = true)
    public PageView<RequestView> list(
            Caller caller,
            @RequestParam(defaultValue = "OPEN") State state,
            @RequestParam(defaultValue = "") @PlainTextOnly(max = 200, mayBeBlank = true) String q,
            @ParameterObject @Valid Paging paging) {
        Instant now = clock.instant();
        Page<SupportRequest> found = requests.search(caller, state, q, paging.page(), paging.size());
        Map<String, Turn> turn = turns.of(found.getContent());
        Map<String, CurrentPromises> promises = requests.promises(found.getContent());
        return PageView.of(found.map(request -> RequestView.of(
                caller,
                request,
                requireNonNull(turn.get(request.number().value())),
                requireNonNull(promises.get(request.number().value())),
                now)));
    }

    @Operation(summary = "Shows a request")
    @GetMapping("/{number}")
    ResponseEntity<RequestView> show(Caller caller, @PathVariable String number) {
        return answer(caller, ResponseEntity.ok(), requests.get(caller, number));
    }

    @Operation(summary = "Tells what happened to a request")
    @GetMapping("/{number}/timeline")
    List<TimelineView> timeline(
            Caller caller,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages) {
        SupportRequest request = requests.get(caller, number);
        return events
                .of(
                        request,
                        requests.timeline(caller, request),
                        caller.isCustomer(),
                        PortalLanguage.bestOf(languages).locale())
                .stream()
                .map(happening -> TimelineView.of(happening, request.terms().zone()))
                .toList();
    }

    @Operation(summary = "Shows the conversation")
    @GetMapping("/{number}/messages")
    List<MessageView> conversation(Caller caller, @PathVariable String number) {
        SupportRequest request = requests.get(caller, number);
        List<Message> conversation = requests.conversation(request);
        Map<Integer, Delivery> delivered = deliveries.of(request.number(), conversation);
        return conversation.stream()
                .map(message -> MessageView.of(
                        message,
                        delivered.get(message.position()),
                        request.terms().zone()))
                .toList();
    }

    @Operation(summary = "Sends a message")
    @PostMapping(path = "/{number}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RequestView> hear(Caller caller, @PathVariable String number, @RequestBody @Valid Text body) {
        return answer(
                caller,
                ResponseEntity.status(HttpStatus.CREATED),
                requestActions.addMessage(caller, number, body.text()));
    }

    @Operation(summary = "Confirms a proposed solution")
    @PostMapping("/{number}/confirm")
    ResponseEntity<RequestView> confirm(Caller caller, @PathVariable String number) {
        return answer(caller, ResponseEntity.ok(), requestActions.confirm(caller, number));
    }

    @Operation(summary = "Rejects a proposed solution")
    @PostMapping(path = "/{number}/reject", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestView> reject(Caller caller, @PathVariable String number, @RequestBody @Valid Reason body) {
        return answer(caller, ResponseEntity.ok(), requestActions.reject(caller, number, body.reason()));
    }

    @Operation(summary = "Withdraws a request before it is closed")
    @PostMapping("/{number}/withdraw")
    ResponseEntity<RequestView> withdraw(Caller caller, @PathVariable String number) {
        return answer(caller, ResponseEntity.ok(), requestActions.withdraw(caller, number));
    }

    @Operation(summary = "Reopens a closed request within its reopen window")
    @PostMapping(path = "/{number}/reopen", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestView> reopen(Caller caller, @PathVariable String number, @RequestBody @Valid Reason body) {
        return answer(caller, ResponseEntity.ok(), requestActions.reopen(caller, number, body.reason()));
    }

    @Operation(summary = "Sets the severity")
    @PutMapping(path = "/{number}/severity", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestView> changeSeverity(
            Caller caller, @PathVariable String number, @RequestBody @Valid SeverityChange body) {
        return answer(
                caller,
                ResponseEntity.ok(),
                requestActions.changeSeverity(caller, number, body.severity(), body.reason()));
    }

    @Operation(summary = "Answers the survey, once per closing and side")
    @PutMapping(path = "/{number}/survey", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestView> answerSurvey(
            Caller caller, @PathVariable String number, @RequestBody @Valid SurveyAnswer body) {
        return answer(
                caller, ResponseEntity.ok(), requestActions.answerSurvey(caller, number, body.score(), body.comment()));
    }

    /** Answers with a request, always with its ETag. */
    private ResponseEntity<RequestView> answer(
            Caller caller, ResponseEntity.BodyBuilder answer, SupportRequest request) {
        Instant now = clock.instant();
        RequestView view = RequestView.of(caller, request, turns.of(request), requests.promisesNow(request), now);
        return answer.eTag(RequestEntityTag.of(request, now, view)).body(view);
    }
}
