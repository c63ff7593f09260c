package org.supportprocess.customer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The people outside, by the name they sign in with. */
public interface People extends Repository<Person, String> {

    Person save(Person person);

    Optional<Person> findById(String user);

    /** The name they sign in with where nothing else is known. */
    default String nameOf(String user) {
        return findById(user).map(Person::name).orElse(user);
    }

    List<Person> findByUserIn(Collection<String> users);

    /** @param email in lower case */
    Optional<Person> findByEmail(String email);

    List<Person> findByOrganisationOrderByName(String organisation);
}
