package org.supportprocess.outage;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.Service;

/** The one place where outages are read and written. */
public interface Outages extends Repository<Outage, Long> {

    Outage save(Outage outage);

    Optional<Outage> findBySerial(Long serial);

    /** Keeps everybody else from updating it, or linking to it, until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Outage o where o.serial = :serial")
    Optional<Outage> findToChange(Long serial);

    default Optional<Outage> find(OutageNumber number) {
        return findBySerial(number.serial()).filter(outage -> outage.number().equals(number));
    }

    default Optional<Outage> findToChange(OutageNumber number) {
        return findToChange(number.serial()).filter(outage -> outage.number().equals(number));
    }

    default Outage get(OutageNumber number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("No outage " + number));
    }

    /** Those that go on, the newest first. */
    @Query("select o from Outage o where o.resolvedAt is null order by o.declaredAt desc, o.serial desc")
    List<Outage> open();

    /** Those of the service that go on, the newest first: what a request about it may be linked to. */
    default List<Outage> openOf(Service service) {
        return open().stream().filter(outage -> outage.service() == service).toList();
    }

    /** All there have been, the newest first. */
    @Query("select o from Outage o order by o.declaredAt desc, o.serial desc")
    Page<Outage> all(Pageable page);

    /** The one that explains the request and goes on, or was the last to explain it. */
    default Optional<Outage> explaining(RequestNumber request) {
        return explaining(request.value()).stream().findFirst();
    }

    @Query("""
            select o from Outage o join OutageLink l on l.outage = o.serial
            where l.requestNumber = :request and l.unlinkedAt is null order by l.id desc
            """)
    List<Outage> explaining(String request);

    /** In order. */
    @Query("select u from OutageUpdate u where u.outage = :outage order by u.id.position")
    List<OutageUpdate> updates(Outage outage);

    @Query("select u from OutageUpdate u where u.outage = :outage and u.id.position = :position")
    OutageUpdate update(Outage outage, int position);

    /** The last of each; those of which nothing was said after the declaration are missing. */
    default Map<OutageNumber, OutageUpdate> lastUpdates(Collection<Outage> outages) {
        Map<Long, OutageUpdate> last = latest(outages).stream().collect(toMap(OutageUpdate::outage, identity()));
        return outages.stream()
                .filter(outage -> last.containsKey(outage.serial()))
                .collect(toMap(Outage::number, outage -> last.get(outage.serial())));
    }

    @Query("select u from OutageUpdate u join u.outage o where o in :outages and u.id.position = o.updateCount")
    List<OutageUpdate> latest(Collection<Outage> outages);
}
