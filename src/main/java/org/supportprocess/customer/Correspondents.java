package org.supportprocess.customer;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Those who may be written to about the requests of an organisation: its administrators. */
public interface Correspondents extends Repository<Person, String> {

    /** Empty for everybody who is no administrator of the organisation now. */
    @Query("""
            select p from Person p join Administrator a on a.user = p.user
            where p.user = :user and a.organisation = :organisation
            """)
    Optional<Person> administrator(String user, String organisation);

    /** Whoever looks after everything comes first. */
    @Query("""
            select p from Person p join Administrator a on a.user = p.user
            where a.organisation = :organisation
            order by case a.role when GLOBAL then 1 when ADMINISTRATOR then 2 when SERVICE then 3 else 4 end, p.user
            """)
    List<Person> administrators(String organisation);
}
