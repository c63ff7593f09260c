package org.supportprocess.request;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A customer's opinion of an episode; its position is the episode's number. */
@Entity
@Immutable
public class Survey extends Entry {

    private Instant answeredAt;
    private int score;
    private String comment;

    protected Survey() {}

    Survey(SupportRequest request, int episode, Instant at, int score, String comment) {
        super(request, episode);
        this.answeredAt = at;
        this.score = score;
        this.comment = comment;
    }

    /** The score, from 1 (poor) to 5 (excellent). */
    public int score() {
        return score;
    }

    public String comment() {
        return comment;
    }
}
