package org.supportprocess.outage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.supportprocess.request.number.RequestNumber;

/** The record that a linked request was told an update, and how; never changed, and never made twice. */
@Entity
@Table(name = "outage_telling")
@Immutable
public class OutageNotification {

    @EmbeddedId
    private Id id;

    @MapsId("link")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link")
    private OutageLink link;

    private Instant toldAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    protected OutageNotification() {}

    OutageNotification(OutageLink link, int position, Outcome outcome, Instant now) {
        this.id = new Id(link.id(), position);
        this.link = link;
        this.outcome = outcome;
        this.toldAt = now;
    }

    RequestNumber request() {
        return link.request();
    }

    public Outcome outcome() {
        return outcome;
    }

    public Instant at() {
        return toldAt;
    }

    /** The outcome of a telling. */
    public enum Outcome {
        /** The customer got the text as a message. */
        MESSAGE_SENT,
        /** The customer got the text as the solution. */
        SOLUTION_PROPOSED,
        /** The request was closed meanwhile, and its customer is left in peace. */
        REQUEST_CLOSED
    }

    @Embeddable
    record Id(Long link, int position) {}
}
