package org.supportprocess.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.lifecycle.SurveySide;

/** The opinion of one side about an episode; its position is that of the entry in the timeline. */
@Entity
@Immutable
class Survey extends RequestEntry {

    private int episode;

    @Enumerated(EnumType.STRING)
    private SurveySide side;

    private Instant answeredAt;
    private int score;
    private @Nullable String comment;

    protected Survey() {}

    Survey(SupportRequest request, SurveySide side, Instant at, int score, @Nullable String comment) {
        super(request, request.happenings());
        this.episode = request.episode().number();
        this.side = side;
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
