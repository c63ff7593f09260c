package org.supportprocess.request;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A customer's opinion of an episode; its position is the episode's number. */
@Entity
@Immutable
class Survey extends RequestEntry {

    private Instant answeredAt;
    private int score;
    private @Nullable String comment;

    protected Survey() {}

    Survey(SupportRequest request, int episode, Instant at, int score, @Nullable String comment) {
        super(request, episode);
        this.answeredAt = at;
        this.score = score;
        this.comment = comment;
    }

    /** The score, from 1 (poor) to 5 (excellent). */
    public int score() {
        return score;
    }

    public @Nullable String comment() {
        return comment;
    }
}
