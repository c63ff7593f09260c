package org.supportprocess.request;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What a customer thought of an episode; its position is the episode's number. */
@Entity
@Immutable
public class Survey {

    @EmbeddedId
    private EntryId id;

    @MapsId("requestNumber")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_number")
    private SupportRequest request;

    private Instant answeredAt;
    private int score;
    private String comment;

    protected Survey() {}

    Survey(SupportRequest request, int episode, Instant at, int score, String comment) {
        this.id = new EntryId(request.number().value(), episode);
        this.request = request;
        this.answeredAt = at;
        this.score = score;
        this.comment = comment;
    }

    /** 1 (poor) to 5 (excellent). */
    public int score() {
        return score;
    }

    public String comment() {
        return comment;
    }
}
