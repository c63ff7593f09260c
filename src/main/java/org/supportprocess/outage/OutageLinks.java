package org.supportprocess.outage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.supportprocess.request.RequestSummary;
import org.supportprocess.request.SupportRequests;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.submission.Service;

/** The links of requests to outages. */
interface OutageLinks extends Repository<OutageLink, Long> {

    /**
     * The failures after which a request is passed over until the next update, which is then told together with this
     * one. A solution is tried on and on, since no update comes after it.
     */
    int MOST_FAILURES = 5;

    OutageLink save(OutageLink link);

    /** The links that hold, in the order in which they were made. */
    @Query("select l from OutageLink l where l.outage = :outage and l.unlinkedAt is null order by l.id")
    List<OutageLink> of(Long outage);

    @Query("select l from OutageLink l where l.requestNumber = :request and l.unlinkedAt is null order by l.id")
    List<OutageLink> ofRequest(String request);

    /** The links of these requests to outages that go on, or whose end they have not been told. */
    @Query("""
            select l from OutageLink l join Outage o on o.serial = l.outage
            where l.requestNumber in :requests and l.unlinkedAt is null
            and (o.resolvedAt is null or l.told < o.updateCount)
            order by l.id
            """)
    List<OutageLink> holdingUp(Collection<String> requests);

    /** The links with an update still to be told; those that failed least come first. */
    @Query("""
            select l from OutageLink l
            where l.outage = :outage and l.unlinkedAt is null and l.told < :updates and l.failures < :most
            order by l.failures, l.id
            """)
    List<OutageLink> untold(Long outage, int updates, int most, Limit limit);

    default Optional<OutageLink> next(Outage outage) {
        int most = outage.resolved() ? Integer.MAX_VALUE : MOST_FAILURES;
        return untold(outage.serial(), outage.updateCount(), most, Limit.of(1)).stream()
                .findFirst();
    }

    /** The requests about the service that no open outage explains, the newest first. */
    @Query(SupportRequests.GLANCE + """
             where r.opening.submission.service = :service and r.phase in :phases
             and not exists (
                select 1 from OutageLink l join Outage o on o.serial = l.outage
                where l.requestNumber = r.number and l.unlinkedAt is null and o.resolvedAt is null)
             order by r.opening.openedAt desc, r.number desc
            """)
    List<RequestSummary> unexplained(Service service, Collection<Phase> phases, Limit limit);

    /** The last telling of each linked request. */
    @Query("""
            select t from OutageNotification t join fetch t.link l
            where l.outage = :outage and t.id.position = l.told
            """)
    List<OutageNotification> lastTellings(Long outage);

    /** Resets the failures: a new update is another try for everybody. */
    @Modifying
    @Query("update OutageLink l set l.failures = 0 where l.outage = :outage and l.failures > 0")
    void forgiveFailures(Long outage);
}
