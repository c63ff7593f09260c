package org.supportprocess.customer;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The customers. */
public interface Organisations extends Repository<Organisation, String> {

    Optional<Organisation> findById(String id);
}
