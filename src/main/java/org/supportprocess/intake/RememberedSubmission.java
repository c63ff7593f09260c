package org.supportprocess.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A submission that its caller may repeat: the same key and body give the same request again. */
@Entity
class RememberedSubmission {

    @EmbeddedId
    private Id id;

    private String bodyHash;
    private String requestNumber;

    protected RememberedSubmission() {}

    RememberedSubmission(Id id, String bodyHash, String requestNumber) {
        this.id = id;
        this.bodyHash = bodyHash;
        this.requestNumber = requestNumber;
    }

    boolean isOf(String body) {
        return bodyHash.equals(body);
    }

    String requestNumber() {
        return requestNumber;
    }

    @Embeddable
    record Id(String caller, String idempotencyKey) {}
}
