package org.supportprocess.customer.token;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The access tokens, never without whose they are, but for the sign-in that finds out. */
public interface AccessTokens extends Repository<AccessToken, String> {

    AccessToken save(AccessToken token);

    Optional<AccessToken> findByHash(String hash);

    Optional<AccessToken> findByIdAndOrganisation(String id, String organisation);

    Page<AccessToken> findByOrganisationOrderByCreatedAtDescIdDesc(String organisation, Pageable page);

    boolean existsByOrganisationAndNameInUse(String organisation, String name);

    long countByOrganisationAndRevokedAtIsNull(String organisation);
}
