package org.supportprocess.inbox;

import java.time.Clock;
import java.time.Instant;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.customer.Person;
import org.supportprocess.inbox.IncomingMail.Outcome;
import org.supportprocess.notification.OutgoingMailRecorder;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.web.RetriedOnConflict;

/** The keeping of answers to a request that is closed and can be reopened. Nothing reopens by itself: the sender is told how to. */
@Component
@RetriedOnConflict
class LateAnswerKeeper {

    private final IncomingMails incoming;
    private final ReachableRequests requests;
    private final OutgoingMailRecorder recorder;
    private final Clock clock;

    LateAnswerKeeper(IncomingMails incoming, ReachableRequests requests, OutgoingMailRecorder recorder, Clock clock) {
        this.incoming = incoming;
        this.requests = requests;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * Keeps a mail, unless that has been done before.
     *
     * @throws TransitionRefused if the request cannot be reopened any more, or never could
     * @throws ConcurrencyFailureException if it has been reopened meanwhile; the mail is taken at the next look
     */
    @Transactional
    public void keep(ParsedMail mail, Person sender, Caller caller, String number, String words) {
        SupportRequest request = requests.getToChange(caller, number);
        if (request.phase().inHandling()) {
            throw new ConcurrencyFailureException("%s has been reopened meanwhile".formatted(number));
        }
        if (!incoming.existsById(mail.id())) {
            Instant now = clock.instant();
            request.keepMessage(words, caller.user(), now);
            requests.save(request);
            incoming.save(answered(IncomingMail.from(sender.user(), mail, Outcome.KEPT, now), mail, sender, request));
        }
    }

    private IncomingMail answered(IncomingMail kept, ParsedMail mail, Person sender, SupportRequest request) {
        kept.about(request.number().value());
        if (incoming.mayAnswer(sender.user(), clock.instant())) {
            kept.answered();
            recorder.keep(sender, request, mail.messageId());
        }
        return kept;
    }
}
