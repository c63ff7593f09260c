package org.supportprocess.escalation;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the staff has to be told. It is only added to, so that nobody who gives a notice waits for somebody else. */
interface Notices extends Repository<Notice, Long> {

    Notice save(Notice notice);

    /**
     * Takes the most urgent of the notices that nobody has been told of yet.
     *
     * @param run the only one that tells of them: of two runs at once the second waits for the first and takes none of the
     *     same, though perhaps fewer than there are
     */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Notice n set n.run = :run, n.digestedAt = :now
            where n.run is null and n.id in (
              select w.id from Notice w where w.run is null order by w.severity, w.noticedAt, w.id limit :most)
            """)
    void claim(String run, Instant now, int most);

    @Query("select exists (select 1 from Notice n where n.run is null)")
    boolean someWait();

    @Query("select distinct n.recipients.group from Notice n where n.run = :run and n.recipients.group is not null")
    List<String> groups(String run);

    @Query("""
            select distinct n.recipients.engineer from Notice n where n.run = :run and n.recipients.engineer is not null
            union
            select distinct n.recipients.accountManager from Notice n
            where n.run = :run and n.recipients.accountManager is not null
            """)
    List<String> people(String run);
}
