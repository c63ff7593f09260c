package org.supportprocess.escalation;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The notices for staff. They are only added to, so that nobody who gives one waits for somebody else. */
interface Notices extends Repository<Notice, Long> {

    Notice save(Notice notice);

    /**
     * The notices nobody has been told of yet, the most urgent first. Until the transaction ends no other run finds the
     * same ones, nor waits for them; should it fail, its own retry finds them again.
     */
    @Query(nativeQuery = true, value = """
            select * from notice where digest_run is null order by severity, noticed_at, id
            limit :most for update skip locked
            """)
    List<Notice> waiting(int most);
}
