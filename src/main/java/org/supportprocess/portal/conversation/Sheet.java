package org.supportprocess.portal.conversation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.supportprocess.portal.Promise;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.triage.SeverityChoice;
import org.supportprocess.wording.TableWords.Advice;

/**
 * Everything that the page of a request shows.
 *
 * @param organisation its name
 * @param openedBy the person's name
 * @param partner the name of the partner that opened it; null where the customer did
 * @param severity null where it was declined
 * @param declined why it was not taken and where to go instead; null where it was
 * @param answerBy until when the customer's answer is waited for; null where it is not their turn
 * @param outage that explains it and goes on; null for none
 * @param daysLeft to reopen it, in the customer's days: 0 on the last one; null where that is over or not possible
 */
public record Sheet(
        String number,
        String organisation,
        String openedBy,
        String partner,
        Instant openedAt,
        Submission submission,
        State state,
        Phase phase,
        Assessed severity,
        Promise promise,
        Instant answerBy,
        Advice declined,
        Instant closedAt,
        Closure closure,
        Instant reopenUntil,
        Long daysLeft,
        int episode,
        String follows,
        List<Linked> followUps,
        Known outage,
        List<Said> conversation,
        List<Happening> timeline,
        Actions actions,
        String tag) {

    /** What happens next, in the customer's words: the key of the sentence. */
    public String nextKey() {
        if (phase == Phase.ANSWERING) {
            return "next." + promise.standing();
        }
        return "next." + (actions.followUp() ? Phase.ARCHIVED : phase);
    }

    /** The instant that the sentence names, in the customer's zone; null where it names none. */
    public Instant nextBy() {
        return answerBy == null ? promise.by() : answerBy;
    }

    /** Whether the customer was asked for more than the effect on the business. */
    public boolean asksWhatStillWorks() {
        return submission.supportType() == SupportType.TECHNICAL;
    }

    /** The severities there are for such a request. */
    public List<Severity> severities() {
        return Stream.of(Severity.values())
                .filter(level -> SeverityChoice.admits(submission.supportType(), level))
                .toList();
    }

    public record Assessed(Severity level, SeveritySource source) {}

    /** @param summary what customers notice */
    public record Known(String summary, Instant since) {}

    public record Linked(String number, String summary) {}

    /**
     * @param who whose words they are, in which case the name may be missing
     * @param name of the person; null for an engineer
     */
    public record Said(Who who, String name, Instant at, String text) {}

    /** @param key of the title in the reader's language */
    public record Happening(Instant at, String key, String what, String detail) {}

    /** Who has written, as the reader sees it. */
    public enum Who {
        YOU,
        CUSTOMER,
        PARTNER,
        ENGINEER,
        SUPPORT
    }
}
