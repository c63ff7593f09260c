package org.supportprocess.inbox;

import java.time.Instant;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What has come by mail. */
interface IncomingMails extends Repository<IncomingMail, String> {

    IncomingMail save(IncomingMail mail);

    boolean existsById(String messageId);

    /** How often somebody has been told that their mail was not taken. */
    @Query("select count(m) from IncomingMail m where m.senderUser = :sender and m.answered and m.receivedAt > :since")
    long answersTo(String sender, Instant since);
}
