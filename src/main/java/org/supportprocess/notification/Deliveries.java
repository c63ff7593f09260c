package org.supportprocess.notification;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.Person;
import org.supportprocess.request.Hindrances;
import org.supportprocess.request.Message;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.turn.Turn.Hindrance;
import org.supportprocess.request.turn.Turn.Reason;

/** Whether our words reach the customers: of each word, and of each address. */
@Component
@Order(2)
public class Deliveries implements Hindrances {

    private final OutgoingMails mails;
    private final MailServer server;
    private final Clock clock;

    Deliveries(OutgoingMails mails, MailServer server, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.clock = clock;
    }

    /**
     * A turn of the customer's waits until our last word has reached them; one that has run out, until they have had the
     * reminder.
     */
    @Override
    public Map<String, Hindrance> of(Collection<SupportRequest> requests) {
        Map<String, SupportRequest> asked = requests.stream()
                .filter(SupportRequest::customersTurn)
                .collect(Collectors.toMap(request -> request.number().value(), Function.identity()));
        Map<String, Hindrance> inTheWay = new HashMap<>();
        if (!asked.isEmpty()) {
            mails.words(asked.keySet()).forEach(mail -> hindrance(mail, requireNonNull(asked.get(mail.request())))
                    .ifPresent(known -> inTheWay.put(mail.request(), known)));
        }
        return inTheWay;
    }

    private Optional<Hindrance> hindrance(OutgoingMails.Word mail, SupportRequest request) {
        boolean word = Objects.equals(mail.message(), request.exchange().ourWord());
        boolean reminder = mail.kind().reminds()
                && !mail.writtenAt()
                        .isBefore(requireNonNull(request.customerTurn()).since());
        return (mail.message() == null ? reminder : word)
                ? switch (mail.state()) {
                    case KEPT, SENT -> Optional.empty();
                    case WAITING ->
                        server.isThere() && (word || !clock.instant().isBefore(request.customersTurnEnd()))
                                ? Optional.of(new Hindrance(Reason.WORD_ON_ITS_WAY, mail.writtenAt()))
                                : Optional.empty();
                    case FAILED ->
                        Optional.of(new Hindrance(
                                Delivery.NOBODY_TO_WRITE_TO.equals(mail.failure())
                                        ? Reason.NOBODY_TO_WRITE_TO
                                        : Reason.WORD_NOT_DELIVERED,
                                requireNonNull(mail.failedAt())));
                }
                : Optional.empty();
    }

    /** The deliveries of our messages in a conversation by their positions; a customer's messages have none. */
    public Map<Integer, Delivery> of(RequestNumber number, Collection<Message> conversation) {
        Map<Integer, OutgoingMail> carriers = mails.carriers(number.value()).stream()
                .collect(Collectors.toMap(
                        mail -> requireNonNull(mail.message()), Function.identity(), (earlier, later) -> later));
        Map<Integer, Delivery> deliveries = new LinkedHashMap<>();
        conversation.stream()
                .filter(message -> !message.fromCustomer())
                .forEach(message -> deliveries.put(
                        message.position(),
                        Optional.ofNullable(carriers.get(message.position()))
                                .map(mail -> delivery(mail, message.at()))
                                .orElseGet(() -> Delivery.notByMail(message.at()))));
        return deliveries;
    }

    /** The delivery of a mail that is about no request, such as a code. */
    public Optional<Delivery> ofMail(long mail) {
        return mails.findById(mail).map(found -> delivery(found, found.writtenAt()));
    }

    /** How many of a request's mails wait no longer: it grows whenever a delivery changes, except to a failure. */
    public long settled(RequestNumber number) {
        return mails.settled(number.value());
    }

    /**
     * The people whose address takes no mail from us, by the names they sign in with, and since when. It is over when a later
     * mail to the same address has been taken and has not come back.
     */
    public Map<String, Instant> unreachable(Collection<Person> people) {
        Map<String, String> addresses =
                people.stream().collect(Collectors.toMap(Person::user, Person::email, (one, same) -> one));
        Map<String, Instant> since = new LinkedHashMap<>();
        List<OutgoingMail> failed = addresses.isEmpty() ? List.of() : mails.failedSinceTaken(addresses.values());
        addresses.forEach((user, address) -> failed.stream()
                .filter(mail -> mail.recipient().address().equals(address))
                .map(mail -> requireNonNull(mail.failedAt()))
                .min(Instant::compareTo)
                .ifPresent(first -> since.put(user, first)));
        return since;
    }

    /** Where nothing can be sent, nothing is waited for: the portal has had it from the start. */
    private Delivery delivery(OutgoingMail mail, Instant said) {
        boolean never = mail.state() == OutgoingMail.State.KEPT
                || mail.state() == OutgoingMail.State.WAITING && !server.isThere();
        return never ? Delivery.notByMail(said) : Delivery.of(mail);
    }
}
