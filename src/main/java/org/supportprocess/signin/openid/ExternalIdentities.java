package org.supportprocess.signin.openid;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which account was made for whom. An account that is not here is nobody's but its password's. */
@Repository
public class ExternalIdentities {

    private final JdbcClient database;

    ExternalIdentities(JdbcClient database) {
        this.database = database;
    }

    public Optional<String> userOf(ExternalIdentity identity) {
        return database.sql("select user_id from external_identity where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(String.class)
                .optional();
    }

    public void save(ExternalIdentity identity, String user) {
        database.sql("insert into external_identity (issuer, subject, user_id) values (:issuer, :subject, :user)")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("user", user)
                .update();
    }
}
