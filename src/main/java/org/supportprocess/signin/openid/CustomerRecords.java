package org.supportprocess.signin.openid;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.AdministratorRole;
import org.supportprocess.customer.Administrators;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.customer.partner.PartnerAgents;

/** Keeps the people of the customers as the provider names them. Those of the partners are entered by the operator. */
@Component
public class CustomerRecords {

    private final Organisations organisations;
    private final People people;
    private final Administrators administrators;
    private final PartnerAgents partnerAgents;
    private final SignInSettings settings;
    private final JdbcClient database;

    CustomerRecords(
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

    /** A name that was entered here in advance opens to the address that was entered with it, and to no other. */
    public boolean isSomebodyElse(String user, String email) {
        return people.findById(user)
                .map(person -> !person.email().equals(email))
                .orElseGet(() -> administrators.findById(user).isPresent()
                        || partnerAgents.findById(user).isPresent());
    }

    public void become(String user, Claims claims) {
        if (partnerAgents.findById(user).isEmpty()) {
            belong(user, claims);
            if (!settings.roleClaim().isEmpty()) {
                administer(user, claims);
            }
        }
    }

    /** Without the row nothing of the organisation can be reached any more. */
    public void leave(String user) {
        database.sql("delete from administrator where user_id = :user")
                .param("user", user)
                .update();
    }

    private void belong(String user, Claims claims) {
        refuseIf(claims.organisation() == null, Refusal.NOTHING_OPEN);
        refuseIf(organisations.findById(claims.organisation()).isEmpty(), Refusal.ORGANISATION);
        refuseIf(claims.email() == null, Refusal.EMAIL);
        refuseIf(
                people.findByEmail(claims.email())
                        .filter(other -> !other.user().equals(user))
                        .isPresent(),
                Refusal.EMAIL_TAKEN);
        String name = claims.name() == null ? user : claims.name();
        people.save(new Person(user, name, claims.email(), claims.organisation()));
    }

    private void administer(String user, Claims claims) {
        leave(user);
        role(claims.role()).ifPresent(role -> database.sql(
                        "insert into administrator (user_id, organisation, role) values (:user, :organisation, :role)")
                .param("user", user)
                .param("organisation", claims.organisation())
                .param("role", role.name())
                .update());
    }

    private static Optional<AdministratorRole> role(String claimed) {
        String name = claimed == null ? "" : claimed.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Stream.of(AdministratorRole.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    private static void refuseIf(boolean wrong, Refusal refusal) {
        if (wrong) {
            throw new SignInRefused(refusal);
        }
    }
}
