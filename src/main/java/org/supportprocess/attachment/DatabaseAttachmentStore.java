package org.supportprocess.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store in the database. It keeps content in parts, so that at most one of them is in memory at a time. */
@Component
@ConditionalOnProperty(name = "support-process.attachments.store", havingValue = "database", matchIfMissing = true)
class DatabaseAttachmentStore implements AttachmentStore {

    private static final int PART = 512 * 1024;

    private final JdbcClient database;

    DatabaseAttachmentStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void write(UUID attachment, InputStream content) throws IOException {
        int position = 0;
        for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
            database.sql("insert into attachment_part (attachment, position, content) values (?, ?, ?)")
                    .params(attachment, ++position, part)
                    .update();
        }
    }

    @Override
    public InputStream read(UUID attachment) {
        return new SequenceInputStream(Collections.enumeration(parts(attachment)));
    }

    /** The parts, each fetched when its turn comes. */
    private List<InputStream> parts(UUID attachment) {
        int count = database.sql("select count(*) from attachment_part where attachment = ?")
                .param(attachment)
                .query(Integer.class)
                .single();
        return new AbstractList<>() {
            @Override
            public InputStream get(int index) {
                return new ByteArrayInputStream(part(attachment, index + 1));
            }

            @Override
            public int size() {
                return count;
            }
        };
    }

    private byte[] part(UUID attachment, int position) {
        return database.sql("select content from attachment_part where attachment = ? and position = ?")
                .params(attachment, position)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }
}
