package org.supportprocess.customer.partner;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The partners. Every customer may know who they are. */
public interface Partners extends Repository<Partner, String> {

    Optional<Partner> findById(String id);

    List<Partner> findAllByOrderByName();
}
