package org.supportprocess.inbox;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.access.CustomerCallerFinder;
import org.supportprocess.access.RequestNotFound;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.inbox.IncomingMail.Outcome;
import org.supportprocess.intake.RequestActions;
import org.supportprocess.notification.MailRefusalReason;
import org.supportprocess.notification.MessageIds;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.text.PlainText;

/**
 * The intake that turns an answer by mail into a message of its request. The sender reaches no more than by signing in; a
 * mail can add a message, and nothing else.
 */
@Component
class MailIntake {

    private static final Pattern TAG = Pattern.compile("\\[(SR-\\d{4}-\\d{6,12})]");

    private final IncomingMails incoming;
    private final People people;
    private final CustomerCallerFinder callers;
    private final RequestActions requestActions;
    private final MessageIds ids;
    private final LateAnswerKeeper late;
    private final ReturnedMailIntake returned;
    private final RefusedMailRecorder refused;
    private final AttachmentNote note;
    private final Clock clock;

    MailIntake(
            IncomingMails incoming,
            People people,
            CustomerCallerFinder callers,
            RequestActions requestActions,
            MessageIds ids,
            LateAnswerKeeper late,
            ReturnedMailIntake returned,
            RefusedMailRecorder refused,
            AttachmentNote note,
            Clock clock) {
        this.incoming = incoming;
        this.people = people;
        this.callers = callers;
        this.requestActions = requestActions;
        this.ids = ids;
        this.late = late;
        this.returned = returned;
        this.refused = refused;
        this.note = note;
        this.clock = clock;
    }

    /** Takes or refuses a mail, unless that has been done before. */
    void take(ParsedMail mail) {
        if (incoming.existsById(mail.id())) {
            return;
        }
        if (returned.take(mail)) {
            return;
        }
        if (mail.automatic() || ids.isOurs(mail.id())) {
            refused.ignore(mail, Outcome.AUTOMATIC);
        } else if (!mail.genuine()) {
            refused.ignore(mail, Outcome.NOT_GENUINE);
        } else {
            Optional<Person> sender = people.findByEmail(mail.sender().toLowerCase(Locale.ROOT));
            sender.flatMap(person -> callers.of(person.user()))
                    .ifPresentOrElse(
                            caller -> take(mail, sender.orElseThrow(), caller),
                            () -> refused.ignore(mail, Outcome.UNKNOWN_SENDER));
        }
    }

    private void take(ParsedMail mail, Person sender, Caller caller) {
        Optional<String> number = number(mail);
        String words = NewReplyText.of(mail.text());
        if (number.isEmpty()) {
            refused.refuse(sender, mail, MailRefusalReason.WITHOUT_NUMBER);
        } else if (mail.tooLarge() || words.length() > PlainText.MESSAGE_LENGTH - AttachmentNote.LONGEST) {
            refused.refuse(sender, mail, MailRefusalReason.TOO_LONG);
        } else if (words.isBlank() && mail.attachments() == 0) {
            refused.refuse(sender, mail, MailRefusalReason.EMPTY);
        } else {
            say(mail, sender, caller, number.get(), note.below(words, mail.attachments(), sender));
        }
    }

    private void say(ParsedMail mail, Person sender, Caller caller, String number, String words) {
        try {
            requestActions.addMessage(caller, number, words, () -> remember(mail, sender, number));
        } catch (TakenBefore meanwhile) {
            // taken by another node
        } catch (RequestNotFound unknown) {
            refused.refuse(sender, mail, MailRefusalReason.UNKNOWN_REQUEST);
        } catch (TransitionRefused closed) {
            keep(mail, sender, caller, number, words);
        }
    }

    private void keep(ParsedMail mail, Person sender, Caller caller, String number, String words) {
        try {
            late.keep(mail, sender, caller, number, words);
        } catch (TransitionRefused over) {
            refused.refuse(sender, mail, MailRefusalReason.OUT_OF_TURN);
        }
    }

    private void remember(ParsedMail mail, Person sender, String number) {
        if (incoming.existsById(mail.id())) {
            throw new TakenBefore();
        }
        incoming.save(IncomingMail.from(sender.user(), mail, Outcome.TAKEN, clock.instant())
                .about(number));
    }

    /** The request's number, from the mail that it answers, else from its subject. */
    private Optional<String> number(ParsedMail mail) {
        return ids.request(mail.references()).map(RequestNumber::value).or(() -> Optional.of(
                        TAG.matcher(mail.subject()))
                .filter(Matcher::find)
                .map(found -> found.group(1)));
    }

    private static final class TakenBefore extends RuntimeException {}
}
