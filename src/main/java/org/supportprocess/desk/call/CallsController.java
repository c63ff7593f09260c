package org.supportprocess.desk.call;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.intake.PreviewRequest;
import org.supportprocess.intake.PreviewView;
import org.supportprocess.intake.Previews;
import org.supportprocess.intake.Previews.Outlook;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.LanguageTag;
import org.supportprocess.web.PageView;
import org.supportprocess.web.Paging;
import org.supportprocess.web.Plain;
import org.supportprocess.wording.PortalQuestions;

/** The record of calls, and what can be said while one is going on. */
@RestController
@RequestMapping("/api/desk/calls")
class CallsController {

    private final CallRecord calls;
    private final CallersOnTheLine callers;
    private final Previews previews;
    private final PortalQuestions questions;
    private final WordsToSay words;

    CallsController(
            CallRecord calls,
            CallersOnTheLine callers,
            Previews previews,
            PortalQuestions questions,
            WordsToSay words) {
        this.calls = calls;
        this.callers = callers;
        this.previews = previews;
        this.questions = questions;
        this.words = words;
    }

    /** Of a caller who was not verified, or wanted nothing that a request is opened for. */
    @Operation(summary = "Notes a call down, verified or not; no request is opened")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    CallView note(Caller caller, @RequestBody @Valid Note body) {
        return CallView.of(calls.note(CallRights.requireTaker(caller), body));
    }

    @Operation(summary = "Lists the calls, newest first")
    @GetMapping
    PageView<CallView> list(
            Caller caller,
            @RequestParam(required = false) @Plain(max = 64) String organisation,
            @ParameterObject @Valid Paging paging) {
        CallRights.requireReader(caller);
        return PageView.of(calls.list(organisation, paging.request()).map(CallView::of));
    }

    @Operation(summary = "Shows a call")
    @GetMapping("/{number}")
    CallView show(Caller caller, @PathVariable String number) {
        CallRights.requireReader(caller);
        return CallView.of(calls.get(number));
    }

    @Operation(summary = "Shows what to ask a caller: the questions of the portal, in its words and its order")
    @GetMapping("/questions")
    PortalQuestions.Questions questions(Caller caller) {
        CallRights.requireTaker(caller);
        return questions.all();
    }

    /** What a request of the caller would get if it were opened by telephone now; nothing is opened. */
    @Operation(summary = "Says what would be decided of a caller's request, with the words to say, and opens none")
    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    CallPreview preview(Caller caller, @RequestBody @Valid LookAhead body) {
        CallRights.requireTaker(caller);
        Outlook outlook = previews.of(callers.customer(body.administrator()), body.request(), Channel.PHONE);
        return new CallPreview(PreviewView.of(outlook), words.of(outlook, body.language()));
    }

    /**
     * @param administrator who calls; also somebody without a role
     * @param organisation whom a partner calls for
     * @param text what was said
     */
    record Note(
            @NotNull @Plain(max = 64) String administrator,
            @Plain(max = 64) String organisation,
            @NotNull @Plain(max = PlainText.MESSAGE_LENGTH) String text,

            @LanguageTag String language) {}

    /** @param language that the caller speaks; may be missing */
    record LookAhead(
            @NotNull @Plain(max = 64) String administrator,

            @LanguageTag String language,

            @NotNull @Valid PreviewRequest request) {}

    /** @param say to the caller: the promise, or where to turn instead */
    record CallPreview(PreviewView preview, Words say) {}
}
