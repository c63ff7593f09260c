package org.supportprocess.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives other customers the same requests that the first one has opened, with all that was recorded about them. */
record ManyCustomers(JdbcTemplate sql) {

    private static final String OWN = "contoso";

    /** The tables of a request and the column with its number. */
    private static final Map<String, String> TABLES =
            Map.of("message", "request_number", "timeline_entry", "request_number", "promise", "request_number");

    void copy(int customers) {
        for (int customer = 1; customer <= customers; customer++) {
            copyTo(customer);
        }
        sql.execute("analyze");
    }

    private void copyTo(int customer) {
        String organisation = "customer-" + customer;
        sql.update(
                "insert into organisation (id, name, country, zone) values (?, ?, 'US', 'America/New_York')",
                organisation,
                "Customer " + customer);
        String number = "'SR-%d' || substring(%%s from 8)".formatted(1000 + customer);
        insert("support_request", "number", number, organisation, "where organisation = '" + OWN + "'");
        TABLES.forEach((table, key) -> insert(
                table,
                key,
                number,
                organisation,
                "where %s in (select number from support_request where organisation = '%s')".formatted(key, OWN)));
    }

    private void insert(String table, String key, String number, String organisation, String where) {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> column.equals(key)
                        ? number.formatted(column)
                        : column.equals("organisation") ? "'" + organisation + "'" : column)
                .collect(Collectors.joining(", "));
        sql.update("insert into %s (%s) select %s from %s %s"
                .formatted(table, String.join(", ", columns), values, table, where));
    }

    private List<String> columns(String table) {
        return sql.queryForList(
                "select lower(column_name) from information_schema.columns where lower(table_name) = ? order by 1",
                String.class,
                table);
    }
}
