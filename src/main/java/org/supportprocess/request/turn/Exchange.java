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
     * @param proposes whether it proposes a solution; any other message in our own turn is something new beside the last one
     */
    public void weSpoke(@Nullable Integer message, boolean proposes, boolean customersTurn, Instant at) {
        ourWord = message;
        ourWordAt = at;
        ourWordLostAt = null;
        if (customerActedAt != null && !customerActedAt.isAfter(at)) {
            customerActedAt = null;
        }
        if (proposes) {
            proposedAt = at;
        } else if (message != null && !customersTurn) {
            proposedAt = null;
        }
    }

    /** The customer says that the solution does not work. It stands no longer. */
    public void reject(Instant at) {
        customerActed(at);
        proposedAt = null;
    }

    public void customerActed(Instant at) {
        customerActedAt = at;
    }

    /** The turn comes back to us. */
    public void oursAgain(Instant at) {
        oursSince = at;
    }

    /** Whether we have spoken since: what the customer did before cannot have been an answer. */
    public boolean weSpokeSince(Instant at) {
        return ourWordAt != null && at.isBefore(ourWordAt);
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
