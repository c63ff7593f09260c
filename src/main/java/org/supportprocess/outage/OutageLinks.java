package org.supportprocess.outage;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

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
