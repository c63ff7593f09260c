package org.supportprocess.notification;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.notification.OutgoingMail.State;
import org.supportprocess.request.Correspondence;
import org.supportprocess.request.RequestEvent.MessageNotDelivered;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.Turns;

/**
 * What became of a mail, made known to its request, once. Whoever calls has locked the request; the
 * mail is locked after it.
 */
@Component
@Transactional
public class DeliveryRecorder {

    /** The most message ids that are looked for: an outsider wrote them. */
    private static final int MOST = 100;

    private final OutgoingMails mails;
    private final Correspondence correspondence;
    private final Turns turns;
    private final CustomerMailProcess process;
    private final Clock clock;

    DeliveryRecorder(
            OutgoingMails mails, Correspondence correspondence, Turns turns, CustomerMailProcess process, Clock clock) {
        this.mails = mails;
        this.correspondence = correspondence;
        this.turns = turns;
        this.process = process;
        this.clock = clock;
    }

    /** The number of the request that a mail is about; empty for a code, and for an answer to a mail. */
    public Optional<String> requestOf(long id) {
        return mails.requestOf(id);
    }

    /**
     * Makes known that a mail has been taken, unless that is known already or no longer so.
     *
     * @param request the request that it is about, locked; absent where it is about none
     * @return false if it has failed instead
     */
    public boolean record(long id, @Nullable SupportRequest request) {
        OutgoingMail mail = mails.findToSend(id).orElseThrow();
        if (mail.tell(State.SENT) && request != null) {
            if (mail.message() != null || mail.kind().reminds()) {
                turns.reached(request, mail.message(), mail.writtenAt(), requireNonNull(mail.sentAt()));
            }
        }
        return mail.state() != State.FAILED;
    }

    /**
     * Puts on record, with the request, that a mail has not arrived.
     *
     * @param request the request that it is about, locked; absent where it is about none
     */
    public void reportFailure(long id, @Nullable SupportRequest request) {
        OutgoingMail mail = mails.findToSend(id).orElseThrow();
        if (mail.tell(State.FAILED) && request != null) {
            report(request, mail);
        }
    }

    private void report(SupportRequest request, OutgoingMail mail) {
        boolean nobody = mail.recipient().isNobody();
        String reason = requireNonNull(mail.failure());
        String cause = nobody ? MessageNotDelivered.NOBODY : mail.sentAt() == null ? "REFUSED" : "RETURNED";
        correspondence.note(
                request,
                new MessageNotDelivered(mail.kind().name(), mail.message(), cause, nobody ? "" : reason),
                SupportRequest.PROCESS,
                clock.instant());
        turns.lost(request, mail.message());
    }

    /**
     * Takes a report that a mail of ours was not delivered. It counts if it came to the address that only the mail's own
     * envelope names; else, if it names both the mail and its recipient.
     *
     * @return whether it is about a mail of ours, known to have failed or not
     */
    public boolean returned(Report report) {
        List<OutgoingMail> meant = Stream.concat(
                        MailSettings.tokens(report.to()).stream()
                                .limit(MOST)
                                .flatMap(token -> mails.findByEnvelopeToken(token).stream())
                                .filter(report::saysFailed),
                        report.messageIds().stream()
                                .distinct()
                                .limit(MOST)
                                .flatMap(id -> mails.findByMessageId(id).stream())
                                .filter(report::namesAsFailed))
                .distinct()
                .toList();
        meant.forEach(mail -> fail(mail.id(), report.reason(mail)));
        return !meant.isEmpty();
    }

    private void fail(long id, String reason) {
        OutgoingMail mail = mails.findToSend(id).orElseThrow();
        if (mail.state() == State.SENT || mail.state() == State.WAITING) {
            mail.fail(SingleLine.of(reason), clock.instant());
            process.mailWritten(id);
        }
    }

    /**
     * A report of a mail server about the delivery of a mail; it proves nothing by itself.
     *
     * @param to the addresses it came to, as they are written
     * @param messageIds those of the mail it is about
     */
    public record Report(List<String> to, List<String> messageIds, List<Fate> fates) {

        /** Whether the recipient is among those who were not reached; where they are not named, whether nobody was. */
        private boolean saysFailed(OutgoingMail mail) {
            List<Fate> theirs = of(mail);
            List<Fate> decisive = theirs.isEmpty() ? fates : theirs;
            return !decisive.isEmpty() && decisive.stream().allMatch(Fate::failed);
        }

        private boolean namesAsFailed(OutgoingMail mail) {
            return !of(mail).isEmpty() && saysFailed(mail);
        }

        private String reason(OutgoingMail mail) {
            return Stream.concat(of(mail).stream(), fates.stream())
                    .filter(Fate::failed)
                    .map(Fate::reason)
                    .findFirst()
                    .orElseThrow();
        }

        private List<Fate> of(OutgoingMail mail) {
            String address = mail.recipient().address().toLowerCase(Locale.ROOT);
            return fates.stream()
                    .filter(fate -> fate.recipient().contains(address))
                    .toList();
        }
    }

    /**
     * What became of one recipient's copy.
     *
     * @param recipient the recipient's addresses in lower case, the final one and the one it was sent to
     * @param failed whether it was given up; anything else changes nothing
     * @param reason the words of the last mail server
     */
    public record Fate(Set<String> recipient, boolean failed, String reason) {}
}
