package org.supportprocess.customer.token;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The access tokens, looked up only with their organisation, except by the sign-in, which finds that out. */
public interface AccessTokens extends Repository<AccessToken, String> {

    AccessToken save(AccessToken token);

    Optional<AccessToken> findByHash(String hash);

    Optional<AccessToken> findByIdAndOrganisation(String id, String organisation);

    Page<AccessToken> findByOrganisationOrderByCreatedAtDescIdDesc(String organisation, Pageable page);

    boolean existsByOrganisationAndNameInUse(String organisation, String name);

    long countByOrganisationAndRevokedAtIsNull(String organisation);
}
