package org.supportprocess.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** The files of requests. Callers of these methods have checked that their user may know of the request. */
@Component
public class Attachments {

    private final AttachmentRows rows;
    private final AttachmentStore store;
    private final AttachmentLimits limits;

    Attachments(AttachmentRows rows, AttachmentStore store, AttachmentLimits limits) {
        this.rows = rows;
        this.store = store;
        this.limits = limits;
    }

    /** The files of a request, in the order in which they came. */
    public List<Attachment> of(String requestNumber) {
        return rows.findByRequestNumberOrderByPosition(requestNumber);
    }

    /** The file; empty also where it belongs to another request. */
    public Optional<Attachment> find(String requestNumber, UUID id) {
        return rows.findByIdAndRequestNumber(id, requestNumber);
    }

    /**
     * Adds a file. The caller has locked the request, so that two files at once cannot pass the limits together.
     *
     * @throws FileRefused if the request has no room for it
     */
    public Attachment keep(String requestNumber, InspectedFile file, InputStreamSource content, Upload upload)
            throws IOException {
        List<Attachment> earlier = of(requestNumber);
        limits.requireRoom(earlier, file);
        Attachment attachment = rows.save(new Attachment(requestNumber, earlier.size() + 1, file, upload));
        rows.flush();
        try (InputStream bytes = content.getInputStream()) {
            store.write(attachment.id(), bytes);
        }
        return attachment;
    }

    public InputStream read(Attachment attachment) throws IOException {
        return store.read(attachment.id());
    }
}
