package org.supportprocess.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** The request a mail is about, without reading the mail; empty for an answer to a mail, and for a code. */
    @Query("select m.requestNumber from OutgoingMail m where m.id = :id and m.requestNumber is not null")
    Optional<String> requestOf(long id);

    Optional<OutgoingMail> findByEnvelopeToken(String token);

    Optional<OutgoingMail> findByMessageId(String messageId);

    /** The mails about a request that carry a message of its conversation, in the order in which they were written. */
    @Query("select m from OutgoingMail m where m.requestNumber = :request and m.message is not null order by m.id")
    List<OutgoingMail> carriers(String request);

    @Query("select count(m) from OutgoingMail m where m.requestNumber = :request and m.state <> WAITING")
    long settled(String request);

    /** The failed mails to some addresses than which none was tried later and has been taken for good. */
    @Query("""
            select m from OutgoingMail m where m.state = FAILED and m.recipient.address in :addresses
             and not exists (select 1 from OutgoingMail n where n.state = SENT
              and n.recipient.address = m.recipient.address
              and (n.sentAt > coalesce(m.sentAt, m.failedAt)
               or n.sentAt = coalesce(m.sentAt, m.failedAt) and n.id > m.id))
            """)
    List<OutgoingMail> failedSinceTaken(Collection<String> addresses);

    /** What the last mail of a kind said. */
    @Query("""
            select m.facts.words from OutgoingMail m
            where m.requestNumber = :request and m.kind = :kind
            order by m.position desc limit 1
            """)
    Optional<String> lastWords(String request, MailKind kind);

    /** The mails about requests that carry one of our messages or remind of it, in the order in which they were written. */
    @Query("""
            select new org.supportprocess.notification.OutgoingMails$Word(m.requestNumber, m.message, m.kind, m.state,
             m.writtenAt, m.failedAt, m.failure)
            from OutgoingMail m where m.requestNumber in :requests
            and (m.message is not null or m.kind in (REMINDED, SILENCE_REMINDED)) order by m.id
            """)
    List<Word> words(Collection<String> requests);

    /** A mail without its text, which may be long. */
    record Word(
            String request,
            @Nullable Integer message,
            MailKind kind,
            OutgoingMail.State state,
            Instant writtenAt,
            @Nullable Instant failedAt,
            @Nullable String failure) {}

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
