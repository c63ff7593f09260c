package org.supportprocess.signin.openid;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.AdministratorRole;
import org.supportprocess.customer.Administrators;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.customer.partner.PartnerAgents;

/** The records of customers' people, kept as their provider names them. People of partners are entered by the operator. */
@Component
public class CustomerProvisioning {

    private final Organisations organisations;
    private final People people;
    private final Administrators administrators;
    private final PartnerAgents partnerAgents;
    private final SignInSettings settings;
    private final JdbcClient database;

    CustomerProvisioning(
            Organisations organisations,
            People people,
            Administrators administrators,
            PartnerAgents partnerAgents,
            SignInSettings settings,
            JdbcClient database) {
        this.organisations = organisations;
        this.people = people;
        this.administrators = administrators;
        this.partnerAgents = partnerAgents;
        this.settings = settings;
        this.database = database;
    }

    /** Whether a user name was entered here in advance for somebody else: it opens only to the address entered with it. */
    public boolean isSomebodyElse(String user, @Nullable String email) {
        return people.findById(user)
                .map(person -> !person.email().equals(email))
                .orElseGet(() -> administrators.findById(user).isPresent()
                        || partnerAgents.findById(user).isPresent());
    }

    public void become(String user, ProviderClaims claims) {
        if (partnerAgents.findById(user).isEmpty()) {
            belong(user, claims);
            if (!settings.roleClaim().isEmpty()) {
                administer(user, claims);
            }
        }
    }

    /** Removes the administrator's row, without which nothing of the organisation can be reached any more. */
    public void leave(String user) {
        database.sql("delete from administrator where user_id = :user")
                .param("user", user)
                .update();
    }

    private void belong(String user, ProviderClaims claims) {
        String organisation = required(claims.organisation(), SignInRefusalReason.NOTHING_OPEN);
        refuseIf(organisations.findById(organisation).isEmpty(), SignInRefusalReason.ORGANISATION);
        String email = required(claims.email(), SignInRefusalReason.EMAIL);
        refuseIf(
                people.findByEmail(email)
                        .filter(other -> !other.user().equals(user))
                        .isPresent(),
                SignInRefusalReason.EMAIL_TAKEN);
        String name = claims.name() == null ? user : claims.name();
        people.save(new Person(user, name, email, organisation));
    }

    private void administer(String user, ProviderClaims claims) {
        leave(user);
        role(claims.role()).ifPresent(role -> database.sql(
                        "insert into administrator (user_id, organisation, role) values (:user, :organisation, :role)")
                .param("user", user)
                .param("organisation", claims.organisation())
                .param("role", role.name())
                .update());
    }

    private static Optional<AdministratorRole> role(@Nullable String claimed) {
        String name = claimed == null ? "" : claimed.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Stream.of(AdministratorRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    private static String required(@Nullable String claim, SignInRefusalReason otherwise) {
        if (claim == null) {
            throw new SignInRefused(otherwise);
        }
        return claim;
    }

    private static void refuseIf(boolean wrong, SignInRefusalReason refusal) {
        if (wrong) {
            throw new SignInRefused(refusal);
        }
    }
}
