package org.supportprocess.request;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.event.RecordedEvent;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.Verdict;

/**
 * The time by which a customer who was let down hears from us next: a promise like that of the response, kept by any word of ours. Its
 * position is that of its entry in the timeline.
 */
@Entity
public class NewsPromise extends RequestEntry {

    private int episode;
    private int number;
    private Instant madeAt;
    private Instant newsBy;
    private @Nullable Instant heardAt;

    protected NewsPromise() {}

    NewsPromise(SupportRequest request, int position, int number, Instant newsBy, Instant madeAt) {
        super(request, position);
        this.episode = request.episode().number();
        this.number = number;
        this.newsBy = newsBy;
        this.madeAt = madeAt;
    }

    public int episode() {
        return episode;
    }

    /** Its number within the episode, where it goes on from those of the response. */
    public int number() {
        return number;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant newsBy() {
        return newsBy;
    }

    /** @param of the episode in which it was made */
    public Verdict verdict(Episode of, Instant now) {
        if (heardAt != null) {
            if (heardAt.isBefore(madeAt)) {
                return Verdict.RELEASED; // a call that was entered later
            }
            return heardAt.isAfter(newsBy) ? Verdict.MISSED : Verdict.KEPT;
        }
        Instant closedAt = of.closedAt();
        if ((closedAt == null ? now : closedAt).isAfter(newsBy)) {
            return Verdict.MISSED;
        }
        return closedAt == null ? Verdict.OPEN : Verdict.RELEASED;
    }

    boolean isOpenAt(Instant at) {
        return heardAt == null || at.isBefore(heardAt) && !at.isBefore(madeAt);
    }

    void heard(Instant at) {
        heardAt = at;
    }

    /**
     * A promise has been missed, and the customer is told so.
     *
     * @param promised the instant that has passed
     * @param nextNews by when they hear from us again
     * @param word what a lead has said about it; empty where nobody has said anything
     */
    public record Missed(Instant promised, Instant nextNews, String word) implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.PROMISE_MISSED
                    .with(Fact.RESPOND_BY, promised)
                    .and(Fact.UNTIL, nextNews)
                    .and(Fact.TEXT, word);
        }
    }

    /** A lead has told the customer by when they hear from us again. */
    public record Named(Instant nextNews) implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.NEWS_PROMISED.with(Fact.UNTIL, nextNews);
        }
    }
}
