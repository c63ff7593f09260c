package org.supportprocess.customer;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The customers. */
public interface Organisations extends Repository<Organisation, String> {

    Optional<Organisation> findById(String id);

    /** Those that a colleague looks after. */
    List<Organisation> findByAccountManagerOrderByName(String accountManager);

    List<Organisation> findByIdInOrderByName(Collection<String> ids);

    /** Keeps everybody else from deciding who acts for the organisation until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> findToChange(String id);
}
