package org.supportprocess.process.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.User;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.supportprocess.process.engine.StoredPasswords;
import org.supportprocess.signin.openid.CustomerProvisioning;
import org.supportprocess.signin.openid.ExternalIdentities;
import org.supportprocess.signin.openid.ExternalIdentity;
import org.supportprocess.signin.openid.ProviderClaims;
import org.supportprocess.signin.openid.SignInRefusalReason;
import org.supportprocess.signin.openid.SignInRefused;
import org.supportprocess.signin.openid.SignInSettings;

/**
 * Gives everybody whom a provider knows an account of their own, and keeps it as the provider says with each sign-in.
 *
 * <p>An account belongs to the issuer and the subject it was made for. Whoever else comes with its name is refused:
 * the same name at another provider, or at this one after it was given to another person, is another person.
 */
@Component
class OpenIdAccounts {

    private static final int LONGEST_IDENTITY = 255;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final IdentityService identity;
    private final StoredPasswords passwords;
    private final ExternalIdentities identities;
    private final StaffMemberships staff;
    private final CustomerProvisioning customers;
    private final SignInSettings settings;
    private final TransactionOperations transaction;

    OpenIdAccounts(
            IdentityService identity,
            StoredPasswords passwords,
            ExternalIdentities identities,
            StaffMemberships staff,
            CustomerProvisioning customers,
            SignInSettings settings,
            TransactionOperations transaction) {
        this.identity = identity;
        this.passwords = passwords;
        this.identities = identities;
        this.staff = staff;
        this.customers = customers;
        this.settings = settings;
        this.transaction = transaction;
    }

    /**
     * Gives the name of the person's account.
     *
     * @throws SignInRefused where there is none for them; what an earlier sign-in gave them is taken back
     */
    public String admit(OidcUser person, String provider) {
        ProviderClaims claims = ProviderClaims.of(person, provider, settings);
        try {
            return twice(claims);
        } catch (SignInRefused refused) {
            transaction.executeWithoutResult(
                    status -> identities.userOf(claims.identity()).ifPresent(user -> {
                        staff.become(user, Set.of());
                        customers.leave(user);
                    }));
            throw refused;
        }
    }

    /** Two browsers of one person may come for the first time at once. */
    private String twice(ProviderClaims claims) {
        try {
            return transaction.execute(status -> enter(claims));
        } catch (DataAccessException | ProcessEngineException met) {
            try {
                return transaction.execute(status -> enter(claims));
            } catch (DataAccessException | ProcessEngineException again) {
                throw new SignInRefused(SignInRefusalReason.BUSY);
            }
        }
    }

    private String enter(ProviderClaims claims) {
        String user = identities.userOf(claims.identity()).orElseGet(() -> first(claims));
        save(user, claims);
        if (staff.become(user, claims.groups())) {
            customers.leave(user);
        } else {
            customers.become(user, claims);
        }
        return user;
    }

    private String first(ProviderClaims claims) {
        String user =
                Optional.ofNullable(claims.user()).orElseThrow(() -> new SignInRefused(SignInRefusalReason.USER_NAME));
        refuseIf(isTooLong(claims.identity()), SignInRefusalReason.PROVIDER);
        refuseIf(find(user).isPresent(), SignInRefusalReason.NAME_TAKEN);
        refuseIf(customers.isSomebodyElse(user, claims.email()), SignInRefusalReason.NAME_TAKEN);
        identities.save(claims.identity(), user);
        return user;
    }

    private void save(String name, ProviderClaims claims) {
        User user = find(name).orElseGet(() -> withoutPassword(name));
        user.setFirstName(claims.name());
        user.setLastName("");
        user.setEmail(claims.email());
        passwords.saveUnchosen(user);
    }

    /** Nobody knows the password, so that the account opens through its provider only. */
    private User withoutPassword(String name) {
        byte[] unknown = new byte[32];
        RANDOM.nextBytes(unknown);
        User user = identity.newUser(name);
        user.setPassword(Base64.getEncoder().encodeToString(unknown));
        return user;
    }

    private Optional<User> find(String name) {
        return Optional.ofNullable(identity.createUserQuery().userId(name).singleResult());
    }

    private static boolean isTooLong(ExternalIdentity identity) {
        return identity.issuer().length() > LONGEST_IDENTITY
                || identity.subject().length() > LONGEST_IDENTITY;
    }

    private static void refuseIf(boolean wrong, SignInRefusalReason refusal) {
        if (wrong) {
            throw new SignInRefused(refusal);
        }
    }
}
