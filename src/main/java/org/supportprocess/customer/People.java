package org.supportprocess.customer;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people of customers and partners, by the name they sign in with. */
public interface People extends Repository<Person, String> {

    Person save(Person person);

    Optional<Person> findById(String user);

    /** Makes everybody else who does something about the person wait until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.user = :user")
    Optional<Person> findToChange(String user);

    /** The person's name, or the name they sign in with where nothing else is known. */
    default String nameOf(String user) {
        return findById(user).map(Person::name).orElse(user);
    }

    List<Person> findByUserIn(Collection<String> users);

    /** @param email in lower case */
    Optional<Person> findByEmail(String email);

    /**
     * The people of the organisations whose name, user or mail address contains the text; patterns are those of
     * {@link Organisations#reachedBy}.
     *
     * @param mail a pattern of its own, because every mail address of an organisation has the organisation's name in it
     * @param most the number of people of each organisation
     */
    @Query("""
            select p from Person p
            join (select q.user as member, row_number() over (partition by q.organisation order by q.name) as place
                  from Person q
                  where q.organisation in :organisations and (lower(q.name) like :pattern escape '\\'
                    or lower(q.user) like :pattern escape '\\' or q.email like :mail escape '\\')) found
                on found.member = p.user
            where found.place <= :most
            order by p.name
            """)
    List<Person> matching(Collection<String> organisations, String pattern, String mail, int most);

    List<Person> findByOrganisationOrderByName(String organisation);
}
