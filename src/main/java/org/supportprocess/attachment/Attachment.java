package org.supportprocess.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file attached to a request, without its content; immutable. */
@Entity
@Immutable
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    private String requestNumber;
    private int position;
    private InspectedFile file;
    private Upload upload;

    protected Attachment() {}

    Attachment(String requestNumber, int position, InspectedFile file, Upload upload) {
        this.requestNumber = requestNumber;
        this.position = position;
        this.file = file;
        this.upload = upload;
    }

    /** The id, which cannot be guessed and opens nothing by itself: access depends on the request. */
    public UUID id() {
        return id;
    }

    public String requestNumber() {
        return requestNumber;
    }

    public InspectedFile file() {
        return file;
    }

    public String uploadedBy() {
        return upload.uploadedBy();
    }

    public boolean fromCustomer() {
        return upload.fromCustomer();
    }

    public Instant uploadedAt() {
        return upload.uploadedAt();
    }
}
