package org.supportprocess.process.models.table;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.reading.Closest;
import org.supportprocess.process.models.table.Cell.Text;
import org.supportprocess.process.models.table.Table.Row;

/**
 * What tables are expected to answer, written down apart from them: a file for each, its lines with facts and answers. Every rule
 * is shown by one line at least.
 *
 * @param files the text of each, by its file name
 */
record Examples(Map<String, String> files) implements TableRule {

    @Override
    public Stream<Finding> findings(Table table) {
        String file = table.id() + ".csv";
        String text = files.get(file);
        if (text == null && Column.outputs(table.id()) == null) {
            return Stream.empty(); // asked by nobody yet
        }
        if (text == null) {
            return Stream.of(table.stops("has no examples", "Write some into dmn/examples/" + file));
        }
        try (CSVReader reader = new CSVReader(new StringReader(text))) {
            List<String[]> lines = reader.readAll();
            return lines.isEmpty()
                    ? Stream.of(Finding.stops(file, "line 1", "is empty", "Name the columns in its first line"))
                    : findings(table, file, List.of(lines.get(0)), lines);
        } catch (IOException | CsvException unreadable) {
            return Stream.of(Finding.stops(
                    file, "the file", "cannot be read as lines with commas", "Check its quotation marks"));
        }
    }

    private static Stream<Finding> findings(Table table, String file, List<String> header, List<String[]> lines) {
        List<Finding> found = new ArrayList<>();
        Set<String> columns = new HashSet<>(table.inputs());
        columns.addAll(table.outputs());
        header.stream()
                .filter(name -> !columns.contains(name))
                .map(name -> Finding.stops(
                        file, "line 1", "the table has no column “%s”".formatted(name), Closest.to(name, columns)))
                .forEach(found::add);
        columns.stream()
                .filter(name -> !header.contains(name))
                .sorted()
                .map(name ->
                        Finding.stops(file, "line 1", "lacks the column “%s” of the table".formatted(name), "Add it"))
                .forEach(found::add);
        Set<Row> shown = new HashSet<>();
        if (found.isEmpty()) {
            for (int line = 1; line < lines.size(); line++) {
                String[] cells = lines.get(line);
                String place = "line " + (line + 1);
                if (cells.length != header.size()) {
                    found.add(Finding.stops(
                            file,
                            place,
                            "has %d values for %d columns".formatted(cells.length, header.size()),
                            "Write one for each"));
                } else {
                    Finding wrong = compare(table, file, place, values(table, header, cells), shown);
                    if (wrong != null) {
                        found.add(wrong);
                    }
                }
            }
            table.rows().stream()
                    .filter(row -> !shown.contains(row))
                    .map(row ->
                            table.stops(row, "no example shows what it answers", "Add a line to dmn/examples/" + file))
                    .forEach(found::add);
        }
        return found.stream();
    }

    private static @Nullable Finding compare(
            Table table, String file, String place, Map<String, Object> line, Set<Row> shown) {
        Map<String, Object> facts = new HashMap<>(line);
        facts.keySet().retainAll(table.inputs());
        Optional<Finding> unknown = facts.entrySet().stream()
                .flatMap(fact -> Column.input(fact.getKey())
                        .filter(column -> !column.knows(fact.getValue()))
                        .map(column -> Finding.stops(
                                file,
                                place,
                                "“%s” is never “%s”".formatted(table.label(fact.getKey()), fact.getValue()),
                                Closest.to(
                                        fact.getValue().toString(),
                                        column.values().stream()
                                                .map(Object::toString)
                                                .toList())))
                        .stream())
                .findFirst();
        if (unknown.isPresent()) {
            return unknown.get();
        }
        List<Row> rules = table.rows().stream().filter(row -> row.holds(facts)).toList();
        if (rules.size() != 1) {
            return Finding.stops(
                    file,
                    place,
                    rules.isEmpty() ? "no rule answers it" : "several rules answer it",
                    "Correct the table, or the example");
        }
        shown.add(rules.get(0));
        return table.outputs().stream()
                .filter(output -> !Objects.equals(line.get(output), answer(rules.get(0), output, facts)))
                .findFirst()
                .map(output -> Finding.stops(
                        file,
                        place,
                        "expects “%s” for “%s”, and rule %d of the table answers “%s”"
                                .formatted(
                                        line.get(output),
                                        table.label(output),
                                        table.rows().indexOf(rules.get(0)) + 1,
                                        answer(rules.get(0), output, facts)),
                        "Correct the table, or the example if the promise itself has changed"))
                .orElse(null);
    }

    private static @Nullable Object answer(Row row, String output, Map<String, Object> facts) {
        return row.answer(output).orElseGet(() -> facts.get(row.answers().getOrDefault(output, "")));
    }

    private static Map<String, Object> values(Table table, List<String> header, String[] cells) {
        Map<String, Object> values = new HashMap<>();
        for (int column = 0; column < cells.length; column++) {
            values.put(header.get(column), value(table.type(header.get(column)), cells[column]));
        }
        return values;
    }

    private static Object value(String type, String cell) {
        if (cell.equals("null")) {
            return Cell.NOTHING;
        }
        return switch (type) {
            case "boolean" -> Boolean.valueOf(cell);
            case "integer", "long", "double", "number" ->
                cell.matches("-?\\d{1,6}(\\.\\d{1,4})?") ? new BigDecimal(cell).stripTrailingZeros() : new Text(cell);
            default -> new Text(cell);
        };
    }
}
