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

/** What customers are told by mail. */
public interface OutgoingMails extends Repository<OutgoingMail, Long> {

    OutgoingMail save(OutgoingMail mail);

    void flush();

    Optional<OutgoingMail> findById(Long id);

    /** Of two runs of one job the second waits here, and finds what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from OutgoingMail m where m.id = :id")
    Optional<OutgoingMail> findToSend(long id);

    /** To change; nothing where it is being sent at this moment: nobody waits for a mail server here. */
    default Optional<OutgoingMail> findUnlessSending(long id) {
        return locked(id).flatMap(this::findById);
    }

    /** In SQL, because only so both databases are asked not to wait. */
    @Query(nativeQuery = true, value = "select id from outgoing_mail where id = :id for update skip locked")
    Optional<Long> locked(long id);

    /** What an engineer asked last. */
    @Query("""
            select m.facts.words from OutgoingMail m
            where m.requestNumber = :request and m.kind = INFORMATION_REQUESTED
            order by m.position desc limit 1
            """)
    Optional<String> lastQuestion(String request);

    /** Newest first. */
    @Query("select m from OutgoingMail m order by m.id desc")
    Page<OutgoingMail> newest(Pageable page);

    /** Newest first. */
    @Query("select m from OutgoingMail m where m.recipient.user = :user order by m.id desc")
    Page<OutgoingMail> newestTo(String user, Pageable page);

    /** The language that somebody was last written to in. */
    @Query("select m.recipient.language from OutgoingMail m where m.recipient.user = :user order by m.id desc limit 1")
    List<String> languageOf(String user);

    /** The same of several people; those who were never written to are missing. */
    default Map<String, String> languagesOf(Collection<String> users) {
        return lastTo(users).stream().collect(Collectors.toMap(Addressee::user, Addressee::language));
    }

    @Query("""
            select m.recipient from OutgoingMail m where m.id in
             (select max(n.id) from OutgoingMail n where n.recipient.user in :users group by n.recipient.user)
            """)
    List<Addressee> lastTo(Collection<String> users);
}
