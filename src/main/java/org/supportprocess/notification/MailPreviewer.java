package org.supportprocess.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.notification.OutgoingMail.Place;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.turn.CustomerQuestion;
import org.supportprocess.triage.CustomerTurnTable;

/** Previews of the mail in which a text would be sent now. Nothing is recorded, and nothing is sent. */
@Component
public class MailPreviewer {

    private final MailRenderer renderer;
    private final AddresseeFinder addressees;
    private final CustomerTurnTable customerTurns;
    private final Clock clock;

    MailPreviewer(MailRenderer renderer, AddresseeFinder addressees, CustomerTurnTable customerTurns, Clock clock) {
        this.renderer = renderer;
        this.addressees = addressees;
        this.customerTurns = customerTurns;
        this.clock = clock;
    }

    /**
     * The preview; empty where nobody may be written to about the request.
     *
     * @throws TransitionRefused for a question about a request that is closed
     */
    public Optional<Preview> of(SupportRequest request, MailKind kind, String text) {
        return addressees.of(request).map(recipient -> {
            OutgoingMail mail =
                    OutgoingMail.about(next(request), kind, recipient, facts(request, kind, text), clock.instant());
            return new Preview(recipient.name(), recipient.address(), renderer.of(mail));
        });
    }

    private static Place next(SupportRequest request) {
        return new Place(request.number().value(), request.episode().number(), request.happenings() + 1, null);
    }

    private MailFacts facts(SupportRequest request, MailKind kind, String text) {
        return MailFacts.of(MailKind.MESSAGE_SENT, request).saying(text).until(until(kind, request));
    }

    private @Nullable Instant until(MailKind kind, SupportRequest request) {
        return switch (kind) {
            case INFORMATION_REQUESTED -> until(CustomerQuestion.FOR_INFORMATION, request);
            case SOLUTION_PROPOSED -> until(CustomerQuestion.FOR_CONFIRMATION, request);
            case MESSAGE_SENT ->
                request.customersTurn() ? request.customersTurnEndIfTold(false, clock.instant()) : null;
            default -> null;
        };
    }

    private Instant until(CustomerQuestion question, SupportRequest request) {
        TransitionRefused.unless(request.phase().inHandling(), request.number(), "is closed");
        return question.turn(clock.instant(), request.episode().calendar(), customerTurns.of(request))
                .answerBy();
    }

    /** @param name the name of the person who gets it */
    public record Preview(String name, String address, RenderedMail letter) {}
}
