package org.supportprocess.request;

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
    private RequestEntryId id;

    @MapsId("requestNumber")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_number")
    private SupportRequest request;

    protected RequestEntry() {}

    RequestEntry(SupportRequest request, int position) {
        this.id = new RequestEntryId(request.number().value(), position);
        this.request = request;
    }

    /** The position, counted from 1. */
    public int position() {
        return id.position();
    }
}
