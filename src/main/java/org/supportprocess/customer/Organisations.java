package org.supportprocess.customer;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The customers. */
public interface Organisations extends Repository<Organisation, String> {

    Optional<Organisation> findById(String id);

    /** The customers that a colleague looks after. */
    List<Organisation> findByAccountManagerOrderByName(String accountManager);

    List<Organisation> findByIdInOrderByName(Collection<String> ids);

    /**
     * The customers found by a text, in the order of their names. It is looked for in the customer's name, and in the
     * name, the user and the mail address of everybody who belongs to the customer or acts for it.
     *
     * @param pattern in lower case, as {@code like} reads it with a backslash
     */
    @Query("""
            select o from Organisation o
            where lower(o.name) like :pattern escape '\\'
               or o.id in (select p.organisation from Person p where lower(p.name) like :pattern escape '\\'
                    or lower(p.user) like :pattern escape '\\' or p.email like :pattern escape '\\')
               or o.id in (select d.id.organisation from Delegation d
                    join PartnerAgent a on a.partner = d.id.partner join Person p on p.user = a.user
                    where lower(p.name) like :pattern escape '\\' or lower(p.user) like :pattern escape '\\'
                       or p.email like :pattern escape '\\')
            order by o.name
            """)
    List<Organisation> reachedBy(String pattern, Pageable first);

    /**
     * The customers found by their own name or id, or by the id of a subscription, in the order of their names.
     *
     * @param pattern as above
     */
    @Query("""
            select o from Organisation o
            where lower(o.name) like :pattern escape '\\' or lower(o.id) like :pattern escape '\\'
               or o.id in (select s.organisation.id from Subscription s where lower(s.id) like :pattern escape '\\')
            order by o.name, o.id
            """)
    List<Organisation> named(String pattern, Pageable first);

    /** Keeps everybody else from deciding who acts for the organisation, and on which terms, until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> findToChange(String id);
}
