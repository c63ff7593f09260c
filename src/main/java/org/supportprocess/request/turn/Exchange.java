package org.supportprocess.request.turn;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What each side did last, from which it follows whose turn it is. */
@Embeddable
public class Exchange {

    private Instant oursSince;
    private @Nullable Instant customerActedAt;
    private @Nullable Instant ourWordAt;
    private @Nullable Integer ourWord;
    private @Nullable Instant askedAt;
    private @Nullable Instant ourWordLostAt;
    private @Nullable Instant proposedAt;

    protected Exchange() {}

    /** The beginning of an episode: it is our turn. */
    public Exchange(Instant begun) {
        this.oursSince = begun;
    }

    /**
     * Takes in a word of ours.
     *
     * @param message its place in the conversation; absent for a call
     * @param customersTurn in our own turn a message is something new beside the last solution
     */
    public void weSpoke(@Nullable Integer message, boolean customersTurn, Instant at) {
        ourWord = message;
        ourWordAt = at;
        ourWordLostAt = null;
        if (customerActedAt != null && !customerActedAt.isAfter(at)) {
            customerActedAt = null;
        }
        if (message != null && !customersTurn) {
            proposedAt = null;
        }
    }

    /** The customer says that the solution does not work. It stands no longer. */
    public void reject(Instant at) {
        customerActed(at);
        proposedAt = null;
    }

    /** @param at which may be noted later */
    public void customerActed(Instant at) {
        if (customerActedAt == null || customerActedAt.isBefore(at)) {
            customerActedAt = at;
        }
    }

    /** We have asked the customer for information, or whether a solution works. */
    public void asked(boolean proposes, Instant at) {
        askedAt = at;
        proposedAt = proposes ? at : null;
    }

    /** Whether an act of the customer's came before what they were asked last: it cannot have been an answer to that. */
    public boolean askedSince(Instant act) {
        return askedAt != null && act.isBefore(askedAt);
    }

    /** The turn comes back to us. */
    public void oursAgain(Instant at) {
        oursSince = at;
    }

    /** Whether anybody has said something since. */
    public boolean goneOnSince(Instant at) {
        return ourWordAt != null && at.isBefore(ourWordAt) || customerActedAt != null && at.isBefore(customerActedAt);
    }

    /** The instant since which it has been our turn, if it is. */
    public Instant oursSince() {
        return oursSince;
    }

    /** The customer's last act that no word of ours has followed; absent where we spoke last. */
    public @Nullable Instant customerActedAt() {
        return customerActedAt;
    }

    /** The place of our last word in the conversation; absent before the first, and where that was a call. */
    public @Nullable Integer ourWord() {
        return ourWord;
    }

    /** Takes note that a message of ours has not arrived. */
    public void lost(@Nullable Integer message, Instant at) {
        if (message != null && message.equals(ourWord)) {
            ourWordLostAt = at;
        }
    }

    /** Since when our last word is known not to have arrived; absent otherwise. */
    public @Nullable Instant ourWordLostAt() {
        return ourWordLostAt;
    }

    /** The proposal that stands, after which we have said nothing new; absent where there is none. */
    public @Nullable Instant proposedAt() {
        return proposedAt;
    }
}
