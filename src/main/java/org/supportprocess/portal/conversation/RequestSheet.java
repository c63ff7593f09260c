package org.supportprocess.portal.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.notification.Delivery;
import org.supportprocess.portal.PromiseView;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.turn.Turn;
import org.supportprocess.triage.SeverityChoice;
import org.supportprocess.wording.Happening;
import org.supportprocess.wording.TableTranslations.Advice;

/**
 * Everything on the page of a request.
 *
 * @param organisation the organisation's name
 * @param openedBy the person's name
 * @param partner the name of the partner that opened it; absent where the customer did
 * @param severity absent where the request was declined
 * @param solution the solution that stands, by the instant of its proposal; absent where none does
 * @param declined why it was not taken and where to go instead; absent where it was taken
 * @param daysLeft the customer's days left to reopen it, 0 on the last one; absent where that is over or not possible
 * @param outage the outage in progress that explains it, if any
 */
public record RequestSheet(
        String number,
        String organisation,
        String openedBy,
        @Nullable String partner,
        Instant openedAt,
        Submission submission,
        State state,
        Phase phase,
        @Nullable AssessedSeverity severity,
        PromiseView promise,
        Turn turn,
        @Nullable Instant solution,
        @Nullable Advice declined,
        @Nullable Instant closedAt,
        @Nullable Closure closure,
        @Nullable Instant reopenUntil,
        @Nullable Long daysLeft,
        int episode,
        @Nullable String follows,
        List<LinkedRequest> followUps,
        @Nullable KnownOutage outage,
        List<ConversationEntry> conversation,
        List<Happening> timeline,
        AvailableActions actions,
        String tag) {

    /** The key of the sentence that says what happens next, in the customer's words. */
    public String nextKey() {
        if (phase == Phase.ANSWERING) {
            return "next." + promise.standing();
        }
        if (turn.of() == Turn.Side.NOBODY && state == State.ATTENTION_NEEDED) {
            return "turn." + turn.why();
        }
        return "next." + (actions.followUp() ? Phase.ARCHIVED : phase);
    }

    /** The instant in that sentence, if it names one. */
    public @Nullable Instant nextBy() {
        return turn.until() == null ? promise.by() : turn.until();
    }

    /** Whether the customer was asked for more than the effect on the business. */
    public boolean asksWhatStillWorks() {
        return submission.supportType() == SupportType.TECHNICAL;
    }

    /** The severities that such a request can have. */
    public List<Severity> severities() {
        return Stream.of(Severity.values())
                .filter(level -> SeverityChoice.admits(submission.supportType(), level))
                .toList();
    }

    public record AssessedSeverity(Severity level, SeveritySource source) {}

    /** @param summary the symptoms that customers notice */
    public record KnownOutage(String summary, Instant since) {}

    public record LinkedRequest(String number, String summary) {}

    /**
     * @param who the author's part in the conversation
     * @param name the author's name; absent for our side, except that colleagues see an engineer's
     * @param afterClosing whether it was written while the request was closed
     * @param delivery whether it has reached the customer by mail; absent for the customer's own words
     */
    public record ConversationEntry(
            AuthorKind who,
            @Nullable String name,
            Instant at,
            boolean afterClosing,
            String text,
            @Nullable Delivery delivery) {}

    /** The author of a message, from the reader's point of view. */
    public enum AuthorKind {
        YOU,
        CUSTOMER,
        PARTNER,
        ENGINEER,
        SUPPORT
    }
}
