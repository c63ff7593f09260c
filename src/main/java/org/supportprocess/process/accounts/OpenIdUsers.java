package org.supportprocess.process.accounts;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Whoever comes from an OpenID provider is their account here, under its name and with its groups. */
@Component
public class OpenIdUsers extends OidcUserService {

    private final OpenIdAccounts accounts;
    private final EngineRoles roles;

    OpenIdUsers(OpenIdAccounts accounts, EngineRoles roles) {
        this.accounts = accounts;
        this.roles = roles;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest signIn) {
        OidcUser person = super.loadUser(signIn);
        String account = accounts.admit(person, signIn.getClientRegistration().getRegistrationId());
        return new Account(account, person, roles.of(account));
    }

    /** The name of the provider is of no meaning here; everything goes by the account's. */
    private static final class Account extends DefaultOidcUser {

        private final String user;

        Account(String user, OidcUser person, Collection<GrantedAuthority> roles) {
            super(roles, person.getIdToken(), person.getUserInfo());
            this.user = user;
        }

        @Override
        public String getName() {
            return user;
        }
    }
}
