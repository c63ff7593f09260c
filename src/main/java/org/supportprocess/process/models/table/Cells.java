package org.supportprocess.process.models.table;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.jspecify.annotations.Nullable;
import org.supportprocess.escalation.RungTime;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.reading.Closest;
import org.supportprocess.process.models.table.Cell.Text;
import org.supportprocess.process.models.table.Table.Row;

/** Columns have the names and types that the product knows, and cells the values that there are. */
final class Cells implements TableRule {

    private static final Pattern GENERATED = Pattern.compile("[A-Z][A-Za-z]*_(?=[a-z]*\\d)[a-z0-9]{6,8}");

    @Override
    public Stream<Finding> findings(Table table) {
        return Stream.of(
                        ofTable(table),
                        table.table().getInputs().stream().flatMap(input -> ofInput(table, input)),
                        ofOutputs(table),
                        table.rows().stream()
                                .flatMap(row -> Stream.concat(conditions(table, row), answers(table, row))),
                        table.rows().stream().flatMap(row -> ofRule(table, row)))
                .flatMap(found -> found);
    }

    private static Stream<Finding> ofTable(Table table) {
        return Stream.of(
                        table.table().getHitPolicy() == HitPolicy.UNIQUE
                                ? null
                                : table.stops(
                                        "does not answer with the one rule that holds",
                                        "Set the hit policy to “Unique”"),
                        matches(table.decision().getVersionTag(), "\\d+\\.\\d+\\.\\d+")
                                ? null
                                : table.stops(
                                        table.decision().getVersionTag() == null
                                                ? "has no version"
                                                : "“%s” is no version"
                                                        .formatted(
                                                                table.decision().getVersionTag()),
                                        "Set its version tag to three numbers, such as 1.2.0"),
                        matches(table.decision().getCamundaHistoryTimeToLiveString(), "P[1-9]\\d{0,4}D")
                                ? null
                                : table.stops(
                                        "does not say how long its history is kept",
                                        "Set the history time to live to days, such as P3650D"),
                        table.decision().getDescription() == null
                                        || !table.decision()
                                                .getDescription()
                                                .getTextContent()
                                                .contains("Service description, section")
                                ? Finding.note(
                                        table.file(),
                                        table.name(),
                                        "does not say what it promises and where that is written",
                                        "Describe it, and end with “Service description, section …”")
                                : null)
                .filter(Objects::nonNull);
    }

    private static boolean matches(String value, String pattern) {
        return value != null && value.matches(pattern);
    }

    private static Stream<Finding> ofInput(Table table, Input input) {
        String name = Table.expression(input);
        Optional<Column> column = Column.input(name);
        if (column.isEmpty() && Column.outputs(table.id()) == null) {
            return Stream.empty(); // asked by nobody yet
        }
        if (column.isEmpty()) {
            return Stream.of(table.stops(
                    "the product tells no table of “%s”".formatted(name), Closest.to(name, Column.inputs())));
        }
        return Stream.of(
                        Column.outputs(table.id()) != null
                                        && Column.isAskedFor(table.id(), name)
                                        && table.asks().isEmpty()
                                ? table.stops(
                                        "looks at “%s”, and asks no table for it".formatted(table.label(name)),
                                        "Connect it with the decision that answers it")
                                : null,
                        type(
                                table,
                                table.label(name),
                                input.getInputExpression().getTypeRef(),
                                column.get()),
                        input.getInputValues() == null || input.getInputValues().getText() == null
                                ? null
                                : listed(
                                        table,
                                        table.label(name),
                                        input.getInputValues().getText().getTextContent(),
                                        column.get()))
                .filter(Objects::nonNull);
    }

    private static Stream<Finding> ofOutputs(Table table) {
        Map<String, Column> known = Column.outputs(table.id());
        if (known == null) {
            return Stream.empty();
        }
        Stream<Finding> unknown = table.table().getOutputs().stream().flatMap(output -> ofOutput(table, output, known));
        Stream<Finding> missing = known.keySet().stream()
                .filter(name -> !table.outputs().contains(name))
                .sorted()
                .map(name -> table.stops(
                        "does not answer “%s”, which the product asks for".formatted(name), "Put the column back"));
        return Stream.concat(unknown, missing);
    }

    private static Stream<Finding> ofOutput(Table table, Output output, Map<String, Column> known) {
        Column column = known.get(String.valueOf(output.getName()));
        if (column == null) {
            return Stream.of(table.stops(
                    "nobody asks for the answer “%s”".formatted(output.getName()),
                    Closest.to(String.valueOf(output.getName()), known.keySet())));
        }
        return Stream.of(
                        type(table, table.label(output.getName()), output.getTypeRef(), column),
                        output.getOutputValues() == null
                                        || output.getOutputValues().getText() == null
                                ? null
                                : listed(
                                        table,
                                        table.label(output.getName()),
                                        output.getOutputValues().getText().getTextContent(),
                                        column))
                .filter(Objects::nonNull);
    }

    private static @Nullable Finding type(Table table, String label, String type, Column column) {
        return column.type().equals(type)
                ? null
                : table.stops("the column “%s” is of the type %s".formatted(label, type), "Set it to " + column.type());
    }

    /** The values that the editor offers. */
    private static @Nullable Finding listed(Table table, String label, String values, Column column) {
        return Cell.parse(values)
                .flatMap(cell -> cell.literals().stream()
                        .filter(value -> !column.knows(value))
                        .findFirst())
                .map(value -> table.stops(
                        "the column “%s” offers “%s”, which there is not".formatted(label, value),
                        closest(value, column)))
                .orElse(null);
    }

    private static String closest(Object value, Column column) {
        return Closest.to(
                value.toString(), column.values().stream().map(Object::toString).toList());
    }

    private static Stream<Finding> conditions(Table table, Row row) {
        return table.inputs().stream().flatMap(name -> {
            Cell cell = row.cells().get(name);
            Optional<Column> column = Column.input(name);
            if (cell == null) {
                return Stream.of(table.stops(
                        row,
                        "the cell “%s” is more than the product reads".formatted(table.label(name)),
                        "Write texts in quotation marks with commas between them, or not(…) around them"));
            }
            return column.stream().flatMap(known -> cell.literals().stream()
                    .filter(value -> !known.knows(value))
                    .map(value -> table.stops(
                            row,
                            "“%s” is never %s".formatted(table.label(name), quoted(value)),
                            known.isOpen() ? "Write a text in quotation marks" : closest(value, known))));
        });
    }

    private static Stream<Finding> answers(Table table, Row row) {
        Map<String, Column> known = Objects.requireNonNullElse(Column.outputs(table.id()), Map.of());
        return table.outputs().stream().flatMap(name -> Stream.ofNullable(known.get(name))
                .flatMap(column -> answer(table, row, name, column)));
    }

    private static Stream<Finding> answer(Table table, Row row, String name, Column column) {
        String text = row.answers().getOrDefault(name, "");
        Optional<Object> literal = row.answer(name);
        if (literal.isPresent() && column.knows(literal.get()) && !table.offers(name, literal.get())) {
            return Stream.of(table.stops(
                    row,
                    "“%s” is not among the values that the column “%s” offers"
                            .formatted(literal.get(), table.label(name)),
                    "Add it to them, or choose another one"));
        }
        if (literal.isPresent()) {
            return ofAnswer(table, row, name, literal.get(), column).stream();
        }
        boolean repeats = table.inputs().contains(text)
                && Column.input(text)
                        .filter(input -> input.type().equals(column.type()))
                        .isPresent();
        return repeats
                ? Stream.empty()
                : Stream.of(table.stops(
                        row,
                        text.isEmpty()
                                ? "does not say “%s”".formatted(table.label(name))
                                : "the answer %s for “%s” is more than the product reads"
                                        .formatted(text, table.label(name)),
                        "Write one value, a text in quotation marks"));
    }

    private static Optional<Finding> ofAnswer(Table table, Row row, String name, Object value, Column column) {
        if (!column.knows(value) || column.type().equals("integer") && !isDays(value)) {
            return Optional.of(table.stops(
                    row,
                    "“%s” cannot be %s".formatted(table.label(name), quoted(value)),
                    column.type().equals("integer")
                            ? "Write a whole number of days from 1 to 365"
                            : column.isOpen() ? "Write a text in quotation marks" : closest(value, column)));
        }
        if (name.equals("moment")) {
            try {
                new RungTime(value.toString());
            } catch (IllegalArgumentException noTime) {
                return Optional.of(table.stops(
                        row,
                        "“%s” cannot be %s".formatted(table.label(name), quoted(value)),
                        "Write AT_ONCE, a share such as 75%, a time such as PT15M, or business days such as P1D"));
            }
        }
        return Optional.empty();
    }

    private static boolean isDays(Object value) {
        return value instanceof Number number
                && number.intValue() == number.doubleValue()
                && number.intValue() >= 1
                && number.intValue() <= 365;
    }

    private static Stream<Finding> ofRule(Table table, Row row) {
        Stream<Finding> twice = IntStream.range(0, table.rows().size())
                .filter(other -> table.rows().get(other) != row
                        && table.rows().get(other).id().equals(row.id()))
                .limit(1)
                .mapToObj(other -> table.stops(
                        row, "has the id of another rule, “%s”".formatted(row.id()), "Give it an id of its own"));
        Stream<Finding> unsaid = row.sentence().matches("(?s)[\\p{Lu}\\d].{15,}\\.")
                ? Stream.empty()
                : Stream.of(table.stops(
                        row,
                        "does not say in a sentence which case it is",
                        "Write it under “Annotations”; customers read it on their receipt"));
        Stream<Finding> named =
                row.id().isBlank() || GENERATED.matcher(row.id()).matches()
                        ? Stream.of(table.note(
                                row,
                                "has an id that an editor has made up, “%s”".formatted(row.id()),
                                "Say by its id which case it is, such as rule_outageForMany"))
                        : Stream.empty();
        return Stream.of(unsaid, named, twice).flatMap(found -> found);
    }

    private static String quoted(Object value) {
        return value instanceof Text text ? "“%s”".formatted(text.words()) : String.valueOf(value);
    }
}
