package org.supportprocess.outage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** An update on an outage, word for word; never changed. */
@Entity
@Immutable
public class OutageUpdate {

    @EmbeddedId
    private Id id;

    @MapsId("outage")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outage")
    private Outage outage;

    private Instant writtenAt;
    private String author;
    private String text;
    private boolean resolves;

    protected OutageUpdate() {}

    OutageUpdate(Outage outage, int position, String text, boolean resolves, String author, Instant now) {
        this.id = new Id(outage.serial(), position);
        this.outage = outage;
        this.text = text;
        this.resolves = resolves;
        this.author = author;
        this.writtenAt = now;
    }

    Long outage() {
        return id.outage();
    }

    /** The position, counted from 1. */
    public int position() {
        return id.position();
    }

    public Instant at() {
        return writtenAt;
    }

    public String author() {
        return author;
    }

    public String text() {
        return text;
    }

    /** Whether it says that the outage is over: the solution of every linked request. */
    public boolean resolves() {
        return resolves;
    }

    @Embeddable
    record Id(Long outage, int position) {}
}
