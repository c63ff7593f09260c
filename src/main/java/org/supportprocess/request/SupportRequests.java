package org.supportprocess.request;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;

/** The one place where requests are read and written. */
public interface SupportRequests extends Repository<SupportRequest, String>, SavingRequests {

    /** The short form of a request: it leaves out the texts, which are long. */
    String GLANCE = """
            select new org.supportprocess.request.RequestSummary(r.number, r.episode.terms.organisation,
             r.opening.submission.summary, r.phase, r.assessment.severity, r.opening.openedAt, r.episode.closedAt, r.episode.closure)
             from SupportRequest r
            """;

    /** @throws org.springframework.dao.ConcurrencyFailureException if somebody else has changed a request meanwhile */
    void flush();

    Optional<SupportRequest> findById(String number);

    /**
     * Keeps everybody else from changing the request until the transaction ends. The process reads its own position
     * only afterwards, and so finds the one that goes with the request.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SupportRequest r where r.number = :number")
    Optional<SupportRequest> findToChange(String number);

    default SupportRequest get(RequestNumber number) {
        return findById(number.value()).orElseThrow(() -> new IllegalArgumentException("No request " + number));
    }

    /** @param page with an order of its own, see {@link RequestCriteria#NEWEST_FIRST} */
    Page<SupportRequest> findAll(Specification<SupportRequest> wanted, Pageable page);

    /** The requests that follow up this one, in the order in which they were opened. */
    @Query("select r from SupportRequest r where r.opening.follows = :number order by r.number")
    List<SupportRequest> followUps(String number);

    /** The requests of an organisation except one, the latest first. */
    @Query(GLANCE + """
             where r.episode.terms.organisation = :organisation and r.number <> :without
             order by r.opening.openedAt desc, r.number desc
            """)
    List<RequestSummary> latest(String organisation, String without, Limit limit);

    /**
     * The solved requests about the same matter, the latest first. The order names the columns that are equal for all,
     * so that an index can serve it on every database.
     */
    @Query(GLANCE + """
             where r.opening.submission.service = :service and r.opening.submission.issueType = :issueType
             and r.episode.closedAt is not null and r.number <> :without
             and r.episode.closure in (CONFIRMED, CONFIRMED_BY_SILENCE)
             order by r.opening.submission.service, r.opening.submission.issueType, r.episode.closedAt desc
            """)
    List<RequestSummary> solved(Service service, IssueType issueType, String without, Limit limit);

    @Query(GLANCE + " where r.opening.follows = :number order by r.number")
    List<RequestSummary> following(String number);

    @Query(GLANCE + " where r.number in :numbers order by r.number")
    List<RequestSummary> glances(Collection<String> numbers);

    /** The numbers of what somebody worked on last and is not closed. */
    @Query("""
            select r.number from SupportRequest r
            where r.engineer = :engineer and r.phase in (ANSWERING, RESOLVING, WAITING_FOR_CUSTOMER, SOLUTION_PROPOSED)
            order by r.number
            """)
    List<String> inHandsOf(String engineer);

    @Query("""
            select count(r) from SupportRequest r
            where r.queue = :queue and r.phase in (ANSWERING, RESOLVING, WAITING_FOR_CUSTOMER, SOLUTION_PROPOSED)
            """)
    long countOpenIn(String queue);

    @Query("""
            select r.number from SupportRequest r
            where r.phase in (WAITING_FOR_CUSTOMER, SOLUTION_PROPOSED) and r.customerTurn.answerBy <= :now
            order by r.number
            """)
    List<String> overdue(Instant now);

    /** The promises of requests, of all their episodes, in the order in which they were made. */
    @Query("select p from Promise p where p.id.requestNumber in :numbers order by p.id.requestNumber, p.id.position")
    List<Promise> promises(Collection<String> numbers);

    /** The promises of news, of all the episodes of requests, in the order in which they were made. */
    @Query(
            "select p from NewsPromise p where p.id.requestNumber in :numbers order by p.id.requestNumber, p.id.position")
    List<NewsPromise> newsPromises(Collection<String> numbers);

    /** The episodes that reopenings have ended, in order. */
    @Query("select p from PastEpisode p where p.id.requestNumber = :number order by p.id.position")
    List<PastEpisode> pastEpisodes(String number);

    @Query("select t from TimelineEntry t where t.id.requestNumber = :number order by t.id.position")
    List<TimelineEntry> timeline(String number);

    @Query("select m from Message m where m.id.requestNumber = :number order by m.id.position")
    List<Message> conversation(String number);
}
