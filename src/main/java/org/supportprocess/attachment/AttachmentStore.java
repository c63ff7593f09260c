package org.supportprocess.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * The store for the content of the files. It is the database unless {@code support-process.attachments.store} says
 * otherwise: a bean of this type and another value of that setting put another store in its place.
 */
public interface AttachmentStore {

    /**
     * Keeps the content. It is called within the transaction that records the file; a store outside that transaction
     * may be left with content that nobody refers to, never the other way round.
     */
    void write(UUID attachment, InputStream content) throws IOException;

    /** Opens the content; the reader closes it. */
    InputStream read(UUID attachment) throws IOException;
}
