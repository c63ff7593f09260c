package org.supportprocess.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.springframework.data.domain.Persistable;

/** A submission that its caller may repeat: the same key and body return the same request. */
@Entity
class RememberedSubmission implements Persistable<RememberedSubmission.Id> {

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

    @Override
    public Id getId() {
        return id;
    }

    /** Always true: of two calls at once the second must fail, not replace the first. */
    @Override
    public boolean isNew() {
        return true;
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
