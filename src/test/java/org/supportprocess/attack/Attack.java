package org.supportprocess.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.signin.WebBrowser;

/**
 * The running product and somebody who means harm. Grace of Contoso is the victim, Kofi of Woodgrove the curious neighbour.
 * Each attack is refused or stored inert; none is an error of ours.
 */
@OnH2
abstract class Attack {

    static final String VICTIM = "grace";
    static final String NEIGHBOUR = "kofi";

    private static final Map<String, WebBrowser> TABS = new ConcurrentHashMap<>();

    /** @param touched the database's number of the last change */
    private record Table(String name, long touched) {}

    private static final Map<Table, String> STORED = new ConcurrentHashMap<>();

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    @BeforeEach
    void setTheClock() {
        desk.setClock(Instant.parse("2026-12-02T09:00:00Z"));
    }

    /**
     * What the product's own tables hold, each as its number of rows and a sum over all their contents. What the database has
     * not touched since is not read again.
     */
    String stored() {
        return database
                .query(
                        "select table_name, last_modification from information_schema.tables"
                                + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'"
                                + " and table_name not like 'ACT!_%' escape '!' and table_name not like 'DATABASECHANGELOG%'",
                        (row, index) -> new Table(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(
                        Table::name,
                        table -> STORED.computeIfAbsent(table, touched -> contents(touched.name())),
                        (one, other) -> one,
                        TreeMap::new))
                .toString();
    }

    private String contents(String table) {
        String columns = database
                .queryForList(
                        "select column_name from information_schema.columns where table_schema = 'PUBLIC' and table_name = ?"
                                + " and data_type not in ('BINARY LARGE OBJECT', 'BINARY VARYING', 'BINARY')",
                        String.class,
                        table)
                .stream()
                .map("cast(\"%s\" as varchar)"::formatted)
                .collect(Collectors.joining(", "));
        return database.queryForObject(
                "select concat(count(*), ':', coalesce(sum(ora_hash(concat_ws('|', '', %s))), 0)) from \"%s\""
                        .formatted(columns, table),
                String.class);
    }

    /** A browser in which the person has been signed in since an earlier attack; nobody signs out there. */
    WebBrowser tabOf(String user) {
        return TABS.computeIfAbsent(user, this::browserOf);
    }

    WebBrowser browserOf(String user) {
        WebBrowser browser = WebBrowser.at("http://localhost:" + port);
        browser.signIn(user, "demo");
        return browser;
    }

    static void assertRefused(int status) {
        assertThat(status).isBetween(400, 499);
    }

    static void assertNoFailure(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 499);
    }

    static void assertNoFailure(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 499);
    }
}
