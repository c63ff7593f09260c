package org.supportprocess.phone;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The record of calls. */
public interface Calls extends Repository<Call, String> {

    Call save(Call call);

    Optional<Call> findById(String number);

    /** All calls, the newest first. */
    @Query("select c from Call c order by c.takenAt desc, c.number desc")
    Page<Call> newest(Pageable page);

    /** The calls of an organisation, the newest first. */
    @Query("select c from Call c where c.organisation = :organisation order by c.takenAt desc, c.number desc")
    Page<Call> newestOf(String organisation, Pageable page);
}
