package org.supportprocess.desk.call;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
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
import org.supportprocess.intake.RequestPreviewer;
import org.supportprocess.intake.RequestPreviewer.Outlook;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.PageView;
import org.supportprocess.web.Paging;
import org.supportprocess.web.PlainTextOnly;
import org.supportprocess.web.ValidLanguageTag;
import org.supportprocess.wording.PortalQuestions;

/** The record of calls over HTTP, with the questions and words for a call in progress. */
@RestController
@RequestMapping("/api/desk/calls")
class CallsController {

    private final CallLog calls;
    private final EligibleCallers callers;
    private final RequestPreviewer previewer;
    private final PortalQuestions questions;
    private final CallScript script;

    CallsController(
            CallLog calls,
            EligibleCallers callers,
            RequestPreviewer previewer,
            PortalQuestions questions,
            CallScript script) {
        this.calls = calls;
        this.callers = callers;
        this.previewer = previewer;
        this.questions = questions;
        this.script = script;
    }

    /** Notes down a call from a caller who was not verified, or who wanted nothing that needs a request. */
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
            @RequestParam(required = false) @PlainTextOnly(max = 64) @Nullable String organisation,
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

    /** Previews what a request of the caller would get if it were opened by telephone now; opens none. */
    @Operation(summary = "Says what would be decided of a caller's request, with the words to say, and opens none")
    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    CallPreview preview(Caller caller, @RequestBody @Valid LookAhead body) {
        CallRights.requireTaker(caller);
        Outlook outlook = previewer.of(callers.customer(body.administrator()), body.request(), Channel.PHONE);
        return new CallPreview(PreviewView.of(outlook), script.of(outlook, body.language()));
    }

    /**
     * @param administrator the caller, possibly somebody without a role
     * @param organisation the organisation that a partner calls for
     * @param text the gist of the call
     */
    record Note(
            @NotNull @PlainTextOnly(max = 64) String administrator,
            @PlainTextOnly(max = 64) @Nullable String organisation,

            @NotNull @PlainTextOnly(max = PlainText.MESSAGE_LENGTH)
            String text,

            @ValidLanguageTag @Nullable String language) {}

    /** @param language the caller's language */
    record LookAhead(
            @NotNull @PlainTextOnly(max = 64) String administrator,
            @ValidLanguageTag @Nullable String language,

            @NotNull @Valid PreviewRequest request) {}

    /** @param say the words for the caller: the promise, or where to turn instead */
    record CallPreview(PreviewView preview, SpokenSentence say) {}
}
