package org.supportprocess.phone;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The verifications of callers. */
interface Verifications extends Repository<Verification, String> {

    Verification save(Verification verification);

    /** Makes attempts on one verification come one after the other, so that none goes uncounted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Verification v where v.id = :id")
    Optional<Verification> findToChange(String id);

    @Query("select count(v) from Verification v where v.administrator = :administrator and v.mail is not null"
            + " and v.requestedAt > :since")
    long codesSentTo(String administrator, Instant since);

    /** The verifications whose code is still kept although it is no longer valid. */
    @Query("select v from Verification v where v.codeHash is not null and v.expiresAt <= :now")
    List<Verification> withExpiredCode(Instant now);

    /** The verifications whose code an administrator might still read out. */
    @Query("select v from Verification v where v.codeHash is not null and v.administrator = :administrator")
    List<Verification> withCodeOf(String administrator);
}
