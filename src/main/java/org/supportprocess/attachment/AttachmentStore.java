package org.supportprocess.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Where the content of the files is. The database unless {@code support-process.attachments.store} says otherwise: a bean
 * of this type and another value of that setting put another store in its place.
 */
public interface AttachmentStore {

    /**
     * Keeps the content. Called within the transaction that records the file; a store that is no part of it may be left
     * with a content that nobody refers to, never the other way round.
     */
    void write(UUID attachment, InputStream content) throws IOException;

    /** To be closed by whoever reads. */
    InputStream read(UUID attachment) throws IOException;
}
