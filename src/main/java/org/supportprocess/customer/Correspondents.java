package org.supportprocess.customer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people who may be written to about the requests of an organisation: its administrators. */
public interface Correspondents extends Repository<Person, String> {

    /** The person, if they are an administrator of the organisation now. */
    @Query("""
            select p from Person p join Administrator a on a.user = p.user
            where p.user = :user and a.organisation = :organisation
            """)
    Optional<Person> administrator(String user, String organisation);

    /** The administrators of the organisation; those who look after everything come first. */
    @Query("""
            select p from Person p join Administrator a on a.user = p.user
            where a.organisation = :organisation
            order by case a.role when GLOBAL then 1 when ADMINISTRATOR then 2 when SERVICE then 3 else 4 end, p.user
            """)
    List<Person> administrators(String organisation);
}
