package org.supportprocess.inbox;

import java.time.Duration;
import java.time.Instant;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The mails that have come in. */
interface IncomingMails extends Repository<IncomingMail, String> {

    int ANSWERS_A_DAY = 5;

    IncomingMail save(IncomingMail mail);

    boolean existsById(String messageId);

    /** Whether somebody is told what became of their mail; two programs that answer each other stop after a while. */
    default boolean mayAnswer(String sender, Instant now) {
        return answersTo(sender, now.minus(Duration.ofDays(1))) < ANSWERS_A_DAY;
    }

    /** The number of times somebody has been told that their mail was not taken, or only kept. */
    @Query("select count(m) from IncomingMail m where m.senderUser = :sender and m.answered and m.receivedAt > :since")
    long answersTo(String sender, Instant since);
}
