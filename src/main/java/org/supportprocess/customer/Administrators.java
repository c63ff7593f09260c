package org.supportprocess.customer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The administrators, by the name they sign in with. */
public interface Administrators extends Repository<Administrator, String> {

    Optional<Administrator> findById(String user);

    List<Administrator> findByOrganisationOrderByUser(String organisation);

    List<Administrator> findByOrganisationInOrderByUser(Collection<String> organisations);

    Administrator save(Administrator administrator);

    void delete(Administrator administrator);
}
