package org.supportprocess.request;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One message of the conversation, word for word; never changed. */
@Entity
@Immutable
public class Message extends RequestEntry {

    private Instant sentAt;
    private String author;
    private boolean fromCustomer;
    private boolean afterClosing;
    private String text;

    protected Message() {}

    Message(SupportRequest request, int position, Instant at, String author, boolean fromCustomer, String text) {
        super(request, position);
        this.sentAt = at;
        this.author = author;
        this.fromCustomer = fromCustomer;
        this.afterClosing = fromCustomer && request.episode().closed();
        this.text = text;
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

    /** Whether the customer wrote it while the request was closed. */
    public boolean afterClosing() {
        return afterClosing;
    }

    public String text() {
        return text;
    }
}
