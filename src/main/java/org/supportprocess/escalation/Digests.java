package org.supportprocess.escalation;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The digests that staff have been sent. */
public interface Digests extends Repository<Digest, Long> {

    Digest save(Digest digest);

    /** The digests of a person, the newest first. */
    @Query("select d from Digest d where d.person = :person order by d.composedAt desc, d.id desc")
    Page<Digest> of(String person, Pageable page);

    Optional<Digest> findByQuarterAndPerson(String quarter, String person);

    /** The digest; empty for somebody else's. */
    Optional<Digest> findByIdAndPerson(Long id, String person);

    /**
     * The notices of a digest, each once, however many ways it reaches the person: severity A first, then the oldest.
     */
    @Query("""
            select n from Digest d join Notice n on n.quarter = d.quarter
            where d = :digest and (n.recipients.engineer = d.person or n.recipients.accountManager = d.person
              or n.recipients.group member of d.groups
              or exists (select 1 from Digest x join x.substitutions s where x = d
                and (s.part = ENGINEER and s.who = n.recipients.engineer
                  or s.part = ACCOUNT_MANAGER and s.who = n.recipients.accountManager)))
            order by n.severity, n.noticedAt, n.id
            """)
    Page<Notice> notices(Digest digest, Pageable page);
}
