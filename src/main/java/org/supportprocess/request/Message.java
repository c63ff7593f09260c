package org.supportprocess.request;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One message of the conversation, word for word; never changed. */
@Entity
@Immutable
public class Message {

    @EmbeddedId
    private EntryId id;

    @MapsId("requestNumber")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_number")
    private SupportRequest request;

    private Instant sentAt;
    private String author;
    private boolean fromCustomer;
    private String text;

    protected Message() {}

    Message(SupportRequest request, int position, Instant at, String author, boolean fromCustomer, String text) {
        this.id = new EntryId(request.number().value(), position);
        this.request = request;
        this.sentAt = at;
        this.author = author;
        this.fromCustomer = fromCustomer;
        this.text = text;
    }

    public int position() {
        return id.position();
    }

    public Instant at() {
        return sentAt;
    }

    public String author() {
        return author;
    }

    public boolean fromCustomer() {
        return fromCustomer;
    }

    public String text() {
        return text;
    }
}
