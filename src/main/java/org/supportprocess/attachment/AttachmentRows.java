package org.supportprocess.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The records of the files, without their content. */
interface AttachmentRows extends Repository<Attachment, UUID> {

    Attachment save(Attachment attachment);

    void flush();

    List<Attachment> findByRequestNumberOrderByPosition(String number);

    Optional<Attachment> findByIdAndRequestNumber(UUID id, String number);
}
