package org.supportprocess.outage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.supportprocess.request.Glance;
import org.supportprocess.request.SupportRequests;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.submission.Service;

/** Which requests an outage explains. */
interface OutageLinks extends Repository<OutageLink, Long> {

    /**
     * After so many a request is passed over until the next update, which is told together with this one. After the solution
     * none comes: it is tried on.
     */
    int MOST_FAILURES = 5;

    OutageLink save(OutageLink link);

    /** Those that hold, in the order in which they were made. */
    @Query("select l from OutageLink l where l.outage = :outage and l.unlinkedAt is null order by l.id")
    List<OutageLink> of(Long outage);

    @Query("select l from OutageLink l where l.requestNumber = :request and l.unlinkedAt is null order by l.id")
    List<OutageLink> ofRequest(String request);

    /** Those that have something to be told; whoever has failed least comes first. */
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

    /** Those about the service that no outage explains which goes on, the newest first. */
    @Query(SupportRequests.GLANCE + """
             where r.opening.submission.service = :service and r.phase in :phases
             and not exists (
                select 1 from OutageLink l join Outage o on o.serial = l.outage
                where l.requestNumber = r.number and l.unlinkedAt is null and o.resolvedAt is null)
             order by r.opening.openedAt desc, r.number desc
            """)
    List<Glance> unexplained(Service service, Collection<Phase> phases, Limit limit);

    /** What was told last to each. */
    @Query("""
            select t from OutageTelling t join fetch t.link l
            where l.outage = :outage and t.id.position = l.told
            """)
    List<OutageTelling> lastTellings(Long outage);

    /** A new update is another try for everybody. */
    @Modifying
    @Query("update OutageLink l set l.failures = 0 where l.outage = :outage and l.failures > 0")
    void forgiveFailures(Long outage);
}
