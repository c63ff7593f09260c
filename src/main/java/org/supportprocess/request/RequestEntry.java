package org.supportprocess.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;

/** An entry in the records of one request, with its position there. */
@MappedSuperclass
abstract class RequestEntry {

    @EmbeddedId
    private Id id;

    @MapsId("requestNumber")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_number")
    private SupportRequest request;

    protected RequestEntry() {}

    RequestEntry(SupportRequest request, int position) {
        this.id = new Id(request.number().value(), position);
        this.request = request;
    }

    /** The number of the request. */
    public String request() {
        return id.requestNumber();
    }

    /** The position, counted from 1. */
    public int position() {
        return id.position();
    }

    /** The key of an entry: its request, and its position there, counted from 1 without gaps. */
    @Embeddable
    record Id(String requestNumber, int position) {}
}
