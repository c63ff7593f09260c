package org.supportprocess.process.models.table;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.table.Cell.Text;
import org.supportprocess.process.models.table.Table.Row;
import org.supportprocess.request.promise.Commitment;

/** What comes later is later, and what is worse is answered sooner. */
final class Ladders implements TableRule {

    private static final List<String> SEVERITIES = List.of("A", "B", "C");

    private static final List<List<String>> DAYS = List.of(
            List.of("remindAfter", "remindAgainAfter"),
            List.of("remindAgainAfter", "unansweredAfter"),
            List.of("remindOfSilenceAfter", "silenceAfter"));

    @Override
    public Stream<Finding> findings(Table table) {
        return switch (table.id()) {
            case "customer-turn" -> table.rows().stream().flatMap(row -> days(table, row));
            case "escalation" ->
                table.rows().stream().flatMap(row -> Stream.concat(moment(table, row), updates(table, row)));
            case "response-target" -> table.rows().stream().flatMap(row -> promises(table, row));
            default -> Stream.empty();
        };
    }

    private static Stream<Finding> days(Table table, Row row) {
        return DAYS.stream()
                .filter(pair -> number(row, pair.get(0)).isPresent()
                        && number(row, pair.get(1)).isPresent()
                        && number(row, pair.get(0)).get()
                                >= number(row, pair.get(1)).get())
                .map(pair -> table.stops(
                        row,
                        "“%s” does not come before “%s”".formatted(table.label(pair.get(0)), table.label(pair.get(1))),
                        "Put the days in order"));
    }

    private static Optional<Integer> number(Row row, String output) {
        return row.answer(output).filter(Number.class::isInstance).map(value -> ((Number) value).intValue());
    }

    private static Stream<Finding> moment(Table table, Row row) {
        String moment = row.answer("moment").map(Object::toString).orElse("");
        return rungs(row)
                .filter(rung -> switch (rung) {
                    case "REQUEST_CRITICAL" -> !moment.equals("AT_ONCE");
                    case "RESPONSE_DUE_SOON" -> !moment.matches("[1-9]\\d?%|-PT.*");
                    case "RESPONSE_OVERDUE" -> !moment.equals("PT0S");
                    default -> !isAfter(moment);
                })
                .map(rung -> table.stops(
                        row,
                        "the rung %s cannot be climbed at %s".formatted(rung, moment),
                        switch (rung) {
                            case "REQUEST_CRITICAL" -> "Write AT_ONCE";
                            case "RESPONSE_DUE_SOON" -> "Write a share of the time, such as 75%";
                            case "RESPONSE_OVERDUE" -> "Write PT0S, the target itself";
                            default -> "Write a time after it, such as PT15M or P1D";
                        }));
    }

    private static boolean isAfter(String moment) {
        return moment.matches("PT[0-9HMS]+") && !time(moment).isZero() || moment.matches("P[1-9]\\d?D");
    }

    /** The reminder comes before the team lead hears, and a graver request is not left alone for longer. */
    private static Stream<Finding> updates(Table table, Row row) {
        return Stream.concat(
                rungs(row)
                        .filter("UPDATE_OVERDUE"::equals)
                        .flatMap(rung -> others(table, row, "rung", "UPDATE_DUE"))
                        .filter(reminder -> !isSooner(reminder, row))
                        .limit(1)
                        .map(reminder -> table.stops(
                                row,
                                "does not come after the reminder of rule %d"
                                        .formatted(table.rows().indexOf(reminder) + 1),
                                "Put the two in order")),
                graver(table, row)
                        .filter(graver -> time(graver).compareTo(time(row)) > 0)
                        .limit(1)
                        .map(graver -> table.stops(
                                row,
                                "comes sooner than rule %d, which is about a graver severity"
                                        .formatted(table.rows().indexOf(graver) + 1),
                                "Put the two in order")));
    }

    private static boolean isSooner(Row one, Row other) {
        return time(one).compareTo(time(other)) < 0;
    }

    private static Duration time(Row row) {
        return time(row.answer("moment").map(Object::toString).orElse(""));
    }

    private static Duration time(String moment) {
        return moment.matches("-?PT[0-9HMS]+|P\\d+D") ? Duration.parse(moment) : Duration.ZERO;
    }

    /** A graver request, and elevated support, are not promised anything later. */
    private static Stream<Finding> promises(Table table, Row row) {
        return graver(table, row)
                .filter(graver -> promise(graver) > promise(row))
                .limit(1)
                .map(graver -> table.stops(
                        row,
                        "promises more than rule %d, which is about a graver severity"
                                .formatted(table.rows().indexOf(graver) + 1),
                        "Put the two in order"));
    }

    private static int promise(Row row) {
        return row.answer("commitment")
                .map(Object::toString)
                .flatMap(name -> Stream.of(Commitment.values())
                        .filter(commitment -> commitment.name().equals(name))
                        .findFirst())
                .map(Enum::ordinal)
                .orElse(0);
    }

    private static Stream<String> rungs(Row row) {
        return Stream.ofNullable(row.cells().get("rung"))
                .filter(cell -> !cell.negated())
                .flatMap(cell -> cell.literals().stream())
                .map(Object::toString);
    }

    /** The rules that answer for the next graver severity, all else being the same. */
    private static Stream<Row> graver(Table table, Row row) {
        return SEVERITIES.stream()
                .skip(1)
                .filter(severity -> row.cells().containsKey("severity")
                        && !row.cells().get("severity").isAny()
                        && row.cells().get("severity").holds(new Text(severity)))
                .flatMap(severity -> others(table, row, "severity", SEVERITIES.get(SEVERITIES.indexOf(severity) - 1)))
                .filter(other -> other != row);
    }

    /** The rules that answer with one fact changed; of a cell with several values the first one counts. */
    private static Stream<Row> others(Table table, Row row, String input, String value) {
        Map<String, Object> facts = new HashMap<>();
        row.cells().forEach((name, cell) -> {
            if (!cell.isAny() && !cell.negated()) {
                facts.put(name, cell.literals().get(0));
            }
        });
        facts.put(input, new Text(value));
        return table.rows().stream().filter(other -> other.holds(facts));
    }
}
