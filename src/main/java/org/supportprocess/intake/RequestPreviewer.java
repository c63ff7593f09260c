package org.supportprocess.intake;

import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableSubscriptions;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.triage.TriagePreview;
import org.supportprocess.triage.TriagePreviewer;
import org.supportprocess.web.NotPermitted;

/** Previews of what a request would get. A preview refuses what opening refuses, and changes nothing. */
@Component
public class RequestPreviewer {

    private final ReachableSubscriptions subscriptions;
    private final TriagePreviewer previewer;

    RequestPreviewer(ReachableSubscriptions subscriptions, TriagePreviewer previewer) {
        this.subscriptions = subscriptions;
        this.previewer = previewer;
    }

    /** A preview with the terms of the customer it is for. */
    public record Outlook(Terms terms, TriagePreview preview) {}

    public Outlook of(Caller caller, PreviewRequest body) {
        if (!caller.isCustomer()) {
            throw new NotPermitted("This is the customer's to ask: an administrator's or a partner's.");
        }
        return of(caller, body, Channel.by(caller instanceof Caller.Partner));
    }

    /** The same for a customer who comes through another channel. */
    public Outlook of(Caller customer, PreviewRequest body, Channel channel) {
        Submission submission = body.submission();
        Terms terms = subscriptions.terms(customer, body.organisation(), body.subscription());
        TriagePreview preview = previewer.of(submission, channel, terms);
        RequestedSeverity.require(submission, preview.elevated());
        return new Outlook(terms, preview);
    }
}
