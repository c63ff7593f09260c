package org.supportprocess.api;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers and partners that a test may do anything to, because no other test knows them. Everybody's password is demo. */
@TestComponent
public class TestTenant {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final JdbcClient database;
    private final IdentityService identities;

    TestTenant(JdbcClient database, IdentityService identities) {
        this.database = database;
        this.identities = identities;
    }

    /** With one subscription, which has the same name in capitals. */
    public String organisation(String plan) {
        String id = "tenant-" + SERIAL.incrementAndGet();
        database.sql("insert into organisation (id, name, country, zone) values (?, ?, 'DE', 'Europe/Berlin')")
                .params(id, "Proseware " + id)
                .update();
        database.sql("insert into subscription (id, organisation, plan, trial, elevated_support)"
                        + " values (?, ?, ?, false, 'NONE')")
                .params(subscription(id), id, plan)
                .update();
        return id;
    }

    public static String subscription(String organisation) {
        return "SUB-" + organisation.toUpperCase(Locale.ROOT);
    }

    /** A further subscription of the organisation, used with its first one. */
    public String additional(String organisation, String plan) {
        String id = subscription(organisation) + "-" + plan;
        database.sql("insert into subscription (id, organisation, plan, trial, elevated_support, used_with)"
                        + " values (?, ?, ?, false, 'NONE', ?)")
                .params(id, organisation, plan, subscription(organisation))
                .update();
        return id;
    }

    public void cancel(String subscription) {
        database.sql("delete from subscription where id = ?")
                .param(subscription)
                .update();
    }

    /** A person of an organisation without any role. */
    public String member(String organisation) {
        String user = account();
        database.sql("insert into person (user_id, name, email, organisation) values (?, ?, ?, ?)")
                .params(user, name(user), user + "@proseware.example", organisation)
                .update();
        return user;
    }

    public String administrator(String organisation, String role) {
        String user = member(organisation);
        database.sql("insert into administrator (user_id, organisation, role) values (?, ?, ?)")
                .params(user, organisation, role)
                .update();
        return user;
    }

    public String partner() {
        String id = "partner-" + SERIAL.incrementAndGet();
        database.sql("insert into partner (id, name) values (?, ?)")
                .params(id, "Lamna " + id)
                .update();
        return id;
    }

    public String agent(String partner) {
        String user = account();
        database.sql("insert into person (user_id, name, email) values (?, ?, ?)")
                .params(user, name(user), user + "@lamna.example")
                .update();
        database.sql("insert into partner_agent (user_id, partner) values (?, ?)")
                .params(user, partner)
                .update();
        return user;
    }

    public static String name(String user) {
        return "Robin " + user;
    }

    private String account() {
        User user = identities.newUser("robin" + SERIAL.incrementAndGet());
        user.setPassword("demo");
        identities.saveUser(user);
        return user.getId();
    }
}
