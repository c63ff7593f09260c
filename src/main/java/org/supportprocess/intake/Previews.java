package org.supportprocess.intake;

import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableSubscriptions;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.Terms;
import org.supportprocess.triage.DecisionPreview;
import org.supportprocess.triage.Preview;
import org.supportprocess.web.NotPermitted;

/** Tells a caller what a request would get. It refuses what opening refuses, and changes nothing. */
@Component
public class Previews {

    private final ReachableSubscriptions subscriptions;
    private final DecisionPreview decisions;

    Previews(ReachableSubscriptions subscriptions, DecisionPreview decisions) {
        this.subscriptions = subscriptions;
        this.decisions = decisions;
    }

    /** A preview in the terms of the customer whom it is for. */
    public record Outlook(Terms terms, Preview preview) {}

    public Outlook of(Caller caller, PreviewRequest body) {
        if (!caller.isCustomer()) {
            throw new NotPermitted("This is the customer's to ask: an administrator's or a partner's.");
        }
        return of(caller, body, Channel.by(caller instanceof Caller.Partner));
    }

    /** The same for a customer who comes through another door. */
    public Outlook of(Caller customer, PreviewRequest body, Channel channel) {
        Submission submission = body.submission();
        Terms terms = subscriptions.terms(customer, body.organisation(), body.subscription());
        Preview preview = decisions.of(submission, channel, terms);
        RequestedSeverity.require(submission, preview.elevated());
        return new Outlook(terms, preview);
    }
}
