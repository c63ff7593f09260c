package org.supportprocess.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Clock;
import java.util.List;
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
import org.supportprocess.intake.Bodies.Reason;
import org.supportprocess.intake.Bodies.SeverityChange;
import org.supportprocess.intake.Bodies.SurveyAnswer;
import org.supportprocess.intake.Bodies.Text;
import org.supportprocess.intake.Views.MessageView;
import org.supportprocess.intake.Views.PageView;
import org.supportprocess.intake.Views.RequestView;
import org.supportprocess.intake.Views.TimelineView;
import org.supportprocess.request.State;
import org.supportprocess.request.SupportRequest;

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

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<RequestView> open(
            Caller caller,
            @RequestBody @Valid OpenRequest body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Plain(max = 200) String key) {
        SupportRequest request = desk.open(caller, body, key == null ? null : IdempotencyKey.of(key, body, json));
        return ResponseEntity.created(URI.create("/api/requests/" + request.number()))
                .body(view(request));
    }

    /** What a request with this body would get if it were opened now; nothing is opened. */
    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    PreviewView preview(Caller caller, @RequestBody @Valid PreviewRequest body) {
        return PreviewView.of(previews.of(caller, body));
    }

    @GetMapping
    @Transactional(readOnly = true)
    public PageView<RequestView> list(
            Caller caller,
            @RequestParam(defaultValue = "OPEN") State state,
            @RequestParam(defaultValue = "") @Plain(max = 200, mayBeBlank = true) String q,
            @RequestParam(defaultValue = "0")
                    @Min(value = 0, message = "must be 0 or more")
                    @Max(value = 1_000_000, message = "must be 1000000 or less")
                    int page,
            @RequestParam(defaultValue = "20")
                    @Min(value = 1, message = "must be from 1 to 100")
                    @Max(value = 100, message = "must be from 1 to 100")
                    int size) {
        return PageView.of(requests.search(caller, state, q, page, size), clock.instant());
    }

    @GetMapping("/{number}")
    RequestView show(Caller caller, @PathVariable String number) {
        return view(requests.get(caller, number));
    }

    @GetMapping("/{number}/timeline")
    List<TimelineView> timeline(Caller caller, @PathVariable String number) {
        SupportRequest request = requests.get(caller, number);
        return requests.timeline(caller, request).stream()
                .map(entry -> TimelineView.of(entry, request.terms().zone()))
                .toList();
    }

    @GetMapping("/{number}/messages")
    List<MessageView> conversation(Caller caller, @PathVariable String number) {
        SupportRequest request = requests.get(caller, number);
        return requests.conversation(request).stream()
                .map(message -> MessageView.of(message, request.terms().zone()))
                .toList();
    }

    @PostMapping(path = "/{number}/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    RequestView hear(Caller caller, @PathVariable String number, @RequestBody @Valid Text body) {
        return view(desk.hear(caller, number, body.text()));
    }

    @PostMapping("/{number}/confirm")
    RequestView confirm(Caller caller, @PathVariable String number) {
        return view(desk.confirm(caller, number));
    }

    @PostMapping(path = "/{number}/reject", consumes = MediaType.APPLICATION_JSON_VALUE)
    RequestView reject(Caller caller, @PathVariable String number, @RequestBody @Valid Reason body) {
        return view(desk.reject(caller, number, body.reason()));
    }

    @PostMapping("/{number}/withdraw")
    RequestView withdraw(Caller caller, @PathVariable String number) {
        return view(desk.withdraw(caller, number));
    }

    @PostMapping(path = "/{number}/reopen", consumes = MediaType.APPLICATION_JSON_VALUE)
    RequestView reopen(Caller caller, @PathVariable String number, @RequestBody @Valid Reason body) {
        return view(desk.reopen(caller, number, body.reason()));
    }

    @PutMapping(path = "/{number}/severity", consumes = MediaType.APPLICATION_JSON_VALUE)
    RequestView changeSeverity(Caller caller, @PathVariable String number, @RequestBody @Valid SeverityChange body) {
        return view(desk.changeSeverity(caller, number, body.severity(), body.reason()));
    }

    @PutMapping(path = "/{number}/survey", consumes = MediaType.APPLICATION_JSON_VALUE)
    RequestView answerSurvey(Caller caller, @PathVariable String number, @RequestBody @Valid SurveyAnswer body) {
        return view(desk.answerSurvey(caller, number, body.score(), body.comment()));
    }

    private RequestView view(SupportRequest request) {
        return RequestView.of(request, clock.instant());
    }
}
