package org.supportprocess.api;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.web.OffsetTimes;

/**
 * A file of a request; its content takes a call of its own.
 *
 * @param size in bytes
 * @param uploadedAt with the offset of the customer's zone
 */
record AttachmentView(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        boolean fromCustomer,
        OffsetDateTime uploadedAt) {

    static AttachmentView of(Attachment attachment, ZoneId zone) {
        var file = attachment.file();
        return new AttachmentView(
                attachment.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                attachment.uploadedBy(),
                attachment.fromCustomer(),
                OffsetTimes.at(attachment.uploadedAt(), zone));
    }
}
