package org.supportprocess.notification;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The mails to customers. */
public interface OutgoingMails extends Repository<OutgoingMail, Long> {

    OutgoingMail save(OutgoingMail mail);

    void flush();

    Optional<OutgoingMail> findById(Long id);

    /** Finds a mail to send: of two runs of one job the second waits here, and finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from OutgoingMail m where m.id = :id")
    Optional<OutgoingMail> findToSend(long id);

    /** Finds a mail to change; empty while it is being sent, since nobody is to wait here for a mail server. */
    default Optional<OutgoingMail> findUnlessSending(long id) {
        return locked(id).flatMap(this::findById);
    }

    /** Locks without waiting; in SQL, because that is the only way to ask both databases for it. */
    @Query(nativeQuery = true, value = "select id from outgoing_mail where id = :id for update skip locked")
    Optional<Long> locked(long id);

    /** The last question of an engineer. */
    @Query("""
            select m.facts.words from OutgoingMail m
            where m.requestNumber = :request and m.kind = INFORMATION_REQUESTED
            order by m.position desc limit 1
            """)
    Optional<String> lastQuestion(String request);

    /** All mails, the newest first. */
    @Query("select m from OutgoingMail m order by m.id desc")
    Page<OutgoingMail> newest(Pageable page);

    /** The mails to a person, the newest first. */
    @Query("select m from OutgoingMail m where m.recipient.user = :user order by m.id desc")
    Page<OutgoingMail> newestTo(String user, Pageable page);

    /** The language that somebody was last written to in. */
    @Query("select m.recipient.language from OutgoingMail m where m.recipient.user = :user order by m.id desc limit 1")
    List<String> languageOf(String user);

    /** The same for several people; those who were never written to are missing. */
    default Map<String, String> languagesOf(Collection<String> users) {
        return lastTo(users).stream().collect(Collectors.toMap(Addressee::user, Addressee::language));
    }

    @Query("""
            select m.recipient from OutgoingMail m where m.id in
             (select max(n.id) from OutgoingMail n where n.recipient.user in :users group by n.recipient.user)
            """)
    List<Addressee> lastTo(Collection<String> users);
}
