package org.supportprocess.customer;

import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface Administrators extends Repository<Administrator, String> {

    Optional<Administrator> findById(String user);
}
