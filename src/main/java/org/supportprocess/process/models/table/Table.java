package org.supportprocess.process.models.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.supportprocess.models.Finding;

/**
 * A decision table as an analyst sees it.
 *
 * @param file its bare name
 * @param inputs the names of what it looks at
 * @param outputs the names of its answers
 */
record Table(
        String file,
        Decision decision,
        DecisionTable table,
        List<String> inputs,
        List<String> outputs,
        List<Row> rows) {

    /**
     * One rule.
     *
     * @param cells by the names of the inputs; those that are written in another way are missing
     * @param answers by the names of the outputs, as they are written
     */
    record Row(Rule rule, String id, String sentence, Map<String, Cell> cells, Map<String, String> answers) {

        boolean holds(Map<String, Object> facts) {
            return facts.entrySet().stream().allMatch(fact -> {
                Cell cell = cells.get(fact.getKey());
                return cell == null || cell.holds(fact.getValue());
            });
        }

        Optional<Object> answer(String output) {
            return Cell.literal(answers.getOrDefault(output, ""));
        }
    }

    /** Empty where the decision is no table. */
    static Optional<Table> of(String file, Decision decision) {
        return decision.getExpression() instanceof DecisionTable table
                ? Optional.of(of(file, decision, table))
                : Optional.empty();
    }

    private static Table of(String file, Decision decision, DecisionTable table) {
        List<String> inputs = table.getInputs().stream().map(Table::expression).toList();
        List<String> outputs = table.getOutputs().stream()
                .map(Output::getName)
                .map(String::valueOf)
                .toList();
        return new Table(
                file,
                decision,
                table,
                inputs,
                outputs,
                table.getRules().stream()
                        .map(rule -> row(rule, inputs, outputs))
                        .toList());
    }

    static String expression(Input input) {
        return input.getInputExpression() == null
                ? ""
                : text(input.getInputExpression().getText());
    }

    private static Row row(Rule rule, List<String> inputs, List<String> outputs) {
        List<String> conditions = rule.getInputEntries().stream()
                .map(entry -> text(entry.getText()))
                .toList();
        List<String> conclusions = rule.getOutputEntries().stream()
                .map(entry -> text(entry.getText()))
                .toList();
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(inputs.size(), conditions.size()); column++) {
            String name = inputs.get(column);
            Cell.parse(conditions.get(column)).ifPresent(cell -> cells.put(name, cell));
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(outputs.size(), conclusions.size()); column++) {
            answers.put(outputs.get(column), conclusions.get(column));
        }
        String sentence = rule.getDescription() == null
                ? ""
                : rule.getDescription().getTextContent().strip();
        return new Row(rule, Objects.requireNonNullElse(rule.getId(), ""), sentence, cells, answers);
    }

    private static String text(@Nullable ModelElementInstance text) {
        return text == null ? "" : text.getTextContent().strip();
    }

    String id() {
        return Objects.requireNonNullElse(decision.getId(), "");
    }

    String name() {
        return Objects.requireNonNullElse(decision.getName(), id());
    }

    String label(String column) {
        return Stream.<ModelElementInstance>concat(
                        table.getInputs().stream()
                                .filter(input -> expression(input).equals(column)),
                        table.getOutputs().stream().filter(output -> column.equals(output.getName())))
                .map(element -> element.getAttributeValue("label"))
                .filter(label -> label != null && !label.isBlank())
                .findFirst()
                .orElse(column);
    }

    /** Where a column lists its values, an answer is one of them, or nothing. */
    boolean offers(String output, Object value) {
        return value == Cell.NOTHING
                || table.getOutputs().stream()
                        .filter(column -> output.equals(column.getName()) && column.getOutputValues() != null)
                        .map(column -> Cell.parse(
                                column.getOutputValues().getTextContent().strip()))
                        .allMatch(cell -> cell.isEmpty() || cell.get().holds(value));
    }

    /** DMN's name of the type of a column, by what it is called. */
    String type(String column) {
        return Stream.concat(
                        table.getOutputs().stream()
                                .filter(output -> column.equals(output.getName()))
                                .map(Output::getTypeRef),
                        table.getInputs().stream()
                                .filter(input -> expression(input).equals(column))
                                .map(input -> input.getInputExpression().getTypeRef()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("string");
    }

    /** The ids of the decisions that it asks first. */
    List<String> asks() {
        Collection<InformationRequirement> requirements = decision.getInformationRequirements();
        List<String> asked = new ArrayList<>();
        requirements.forEach(requirement -> {
            if (requirement.getRequiredDecision() != null
                    && requirement.getRequiredDecision().getId() != null) {
                asked.add(requirement.getRequiredDecision().getId());
            }
        });
        return asked;
    }

    Finding stops(String sentence, String remedy) {
        return Finding.stops(file, name(), sentence, remedy);
    }

    Finding stops(Row row, String sentence, String remedy) {
        return Finding.stops(file, place(row), sentence, remedy);
    }

    Finding note(Row row, String sentence, String remedy) {
        return Finding.note(file, place(row), sentence, remedy);
    }

    /** A rule by its number, as the editor counts them, and its sentence. */
    String place(Row row) {
        String sentence = row.sentence().length() <= 60
                ? row.sentence()
                : row.sentence().substring(0, 57).strip() + "…";
        return "%s, rule %d%s"
                .formatted(name(), rows.indexOf(row) + 1, sentence.isEmpty() ? "" : " (" + sentence + ")");
    }
}
