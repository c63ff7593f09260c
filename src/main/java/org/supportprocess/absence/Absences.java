package org.supportprocess.absence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The absences that have been recorded. */
public interface Absences extends Repository<Absence, Long> {

    Absence save(Absence absence);

    void delete(Absence absence);

    Optional<Absence> findById(Long id);

    /** Those that go on or are to come, the earliest first. */
    @Query("select a from Absence a where a.awayUntil > :now order by a.awayFrom, a.id")
    List<Absence> notOver(Instant now);

    /** Those of a person that touch the time. */
    @Query("""
            select a from Absence a where a.person = :person and a.awayFrom < :until and a.awayUntil > :from
            order by a.awayFrom, a.id
            """)
    List<Absence> between(String person, Instant from, Instant until);

    /** Those of a person that hold at this instant, the longest first. */
    @Query("""
            select a from Absence a where a.person = :person and a.awayFrom <= :now and a.awayUntil > :now
            order by a.awayUntil desc, a.id
            """)
    List<Absence> holding(String person, Instant now);

    /** The absence of somebody who is away at this instant. */
    default Optional<Absence> of(String person, Instant now) {
        return holding(person, now).stream().findFirst();
    }

    /** Who stands in for somebody who is away, unless they are away themselves. */
    default Optional<String> standIn(Absence absence, Instant now) {
        return Optional.ofNullable(absence.standIn())
                .filter(person -> of(person, now).isEmpty());
    }
}
