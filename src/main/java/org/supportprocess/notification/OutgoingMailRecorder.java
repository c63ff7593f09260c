package org.supportprocess.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.Person;
import org.supportprocess.notification.OutgoingMail.Place;
import org.supportprocess.request.Message;
import org.supportprocess.request.RequestHappened;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Episode;

/**
 * The record of mails to be sent. It keeps facts only: they are put into words when the mail is sent, so that no
 * template can keep a request from going on.
 */
@Component
public class OutgoingMailRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingMailRecorder.class);

    private final OutgoingMails mails;
    private final AddresseeFinder addressees;
    private final MessageIds ids;
    private final MailRenderer renderer;
    private final CustomerMailProcess process;
    private final Clock clock;

    OutgoingMailRecorder(
            OutgoingMails mails,
            AddresseeFinder addressees,
            MessageIds ids,
            MailRenderer renderer,
            CustomerMailProcess process,
            Clock clock) {
        this.mails = mails;
        this.addressees = addressees;
        this.ids = ids;
        this.renderer = renderer;
        this.process = process;
        this.clock = clock;
    }

    @EventListener
    void record(RequestHappened happened) {
        SupportRequest request = happened.request();
        MailKind.of(happened).ifPresent(kind -> addressees
                .of(request)
                .ifPresentOrElse(
                        recipient -> process.mailWritten(
                                write(kind, happened, recipient).id()),
                        () -> writeToNobody(kind, happened)));
    }

    /** What the customer should have read, and what rests on it, is on record as not delivered. */
    private void writeToNobody(MailKind kind, RequestHappened happened) {
        SupportRequest request = happened.request();
        LOG.warn("Nobody may be written to about {}: {}", request.number(), kind);
        if (kind.carriesMessage() || kind.reminds()) {
            Addressee nobody = Addressee.nobody(
                    request.submission().contact().language(), request.terms().zone());
            OutgoingMail mail = write(kind, happened, nobody);
            mail.fail(Delivery.NOBODY_TO_WRITE_TO, clock.instant());
            process.mailWritten(mail.id());
        }
    }

    /**
     * Tells the sender politely that a mail was not taken.
     *
     * @param subject the subject of that mail
     * @param messageId the id of that mail; absent where it had none
     */
    public void refuse(Person sender, String subject, @Nullable String messageId, MailRefusalReason reason) {
        OutgoingMail answer = mails.save(OutgoingMail.answer(
                addressee(sender), MailFacts.refused(SingleLine.of(subject), reason.name()), clock.instant()));
        answer.call(ids.ofReply(answer.id()), messageId);
        process.mailWritten(answer.id());
    }

    /**
     * Tells the sender that a mail to a closed request is kept with it, and how to reopen it.
     *
     * @param request the request, whose latest entry says that the mail was kept
     * @param messageId the id of that mail; absent where it had none
     */
    public void keep(Person sender, SupportRequest request, @Nullable String messageId) {
        RequestNumber number = request.number();
        Place place = new Place(number.value(), request.episode().number(), request.happenings(), null);
        String language = mails.languageOf(sender.user()).stream()
                .findFirst()
                .orElse(request.submission().contact().language());
        OutgoingMail answer = OutgoingMail.about(
                place,
                MailKind.REPLY_KEPT,
                Addressee.of(sender, language, request.terms().zone()),
                MailFacts.of(MailKind.REPLY_KEPT, request),
                clock.instant());
        answer.call(ids.of(number, place.position()), messageId == null ? ids.first(number) : messageId);
        process.mailWritten(mails.save(answer).id());
    }

    /**
     * Sends a code by which somebody on the telephone shows who they are.
     *
     * @param language the language to write in; absent for the one they were last written to in
     * @param zone the zone of the time until which the code is valid
     * @return the mail, by which the code can be forgotten
     */
    public long sendCode(Person person, @Nullable String language, ZoneId zone, String code, Instant until) {
        Addressee recipient =
                Addressee.of(person, language == null ? addressee(person).language() : language, zone);
        OutgoingMail mail = mails.save(OutgoingMail.withCode(recipient, MailFacts.code(code, until), clock.instant()));
        mail.call(ids.ofCode(mail.id()), null);
        process.mailWritten(mail.id());
        return mail.id();
    }

    /**
     * Forgets a code that is of no use any more. A mail that still waits goes out without it, and one that is being
     * sent forgets it by itself.
     */
    public void forgetCode(long mail) {
        mails.findUnlessSending(mail).ifPresent(OutgoingMail::forgetCode);
    }

    /** Says a few words in the language that somebody was last written to in. */
    public String sayTo(Person person, String key, Object... arguments) {
        return renderer.say(key, addressee(person).locale(), arguments);
    }

    private Addressee addressee(Person person) {
        String language = mails.languageOf(person.user()).stream().findFirst().orElse("en");
        return Addressee.of(person, language, ZoneOffset.UTC);
    }

    private OutgoingMail write(MailKind kind, RequestHappened happened, Addressee recipient) {
        SupportRequest request = happened.request();
        RequestNumber number = request.number();
        Place place = new Place(
                number.value(), happened.entry().episode(), happened.entry().position(), message(kind, request));
        OutgoingMail mail = OutgoingMail.about(place, kind, recipient, facts(kind, happened), clock.instant());
        if (kind.beginsThread()) {
            mail.call(ids.first(number), null);
        } else {
            mail.call(ids.of(number, place.position()), ids.first(number));
        }
        return mails.save(mail);
    }

    private static @Nullable Integer message(MailKind kind, SupportRequest request) {
        Message said = request.lastSaid();
        return said != null && kind.carriesMessage() && MailKind.isOurs(said) ? said.position() : null;
    }

    private MailFacts facts(MailKind kind, RequestHappened happened) {
        SupportRequest request = happened.request();
        MailFacts facts = MailFacts.of(kind, request);
        if (kind == MailKind.SEVERITY_LOWERED) {
            Episode episode = request.episode();
            return facts.lowering(happened.entry().facts(), episode.responded() ? null : episode.promisedNext());
        }
        if (kind == MailKind.PROMISE_MISSED) {
            return facts.missing(happened.entry().facts());
        }
        return kind.reminds()
                ? mails.lastWords(request.number().value(), kind.remindsOf())
                        .map(facts::saying)
                        .orElse(facts)
                : facts;
    }
}
