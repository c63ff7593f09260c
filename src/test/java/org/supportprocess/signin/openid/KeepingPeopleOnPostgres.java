package org.supportprocess.signin.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnPostgres;
import org.supportprocess.customer.Administrators;

/** Those who come from a provider, on the database of production. */
@OnPostgres
class KeepingPeopleOnPostgres {

    private static final ExternalIdentity IDENTITY = new ExternalIdentity("https://idp.example", "42");

    @Autowired
    ExternalIdentities identities;

    @Autowired
    CustomerProvisioning records;

    @Autowired
    Administrators administrators;

    @Test
    void knowsWhoseAnAccountIs() {
        assertThat(identities.userOf(IDENTITY)).isEmpty();
        identities.save(IDENTITY, "otto");
        assertThat(identities.userOf(IDENTITY)).contains("otto");
    }

    @Test
    void letsThemAdministerAndLeave() {
        records.become(
                "otto",
                new ProviderClaims(IDENTITY, "otto", "Otto", "otto@contoso.example", Set.of(), "contoso", "billing"));
        assertThat(administrators.findById("otto")).isPresent();
        records.leave("otto");
        assertThat(administrators.findById("otto")).isEmpty();
    }
}
