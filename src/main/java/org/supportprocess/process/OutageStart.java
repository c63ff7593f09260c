package org.supportprocess.process;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.supportprocess.outage.Declaration;
import org.supportprocess.outage.Outage;
import org.supportprocess.process.OutageModel.Variable;
import org.supportprocess.request.PlainText;
import org.supportprocess.request.RequestNumber;
import org.supportprocess.request.Service;

/**
 * What is handed in to declare an outage: only what the start form owns. Texts become transient variables: they reach the
 * product's tables and stay out of the engine's.
 *
 * @param given may be null
 */
record OutageStart(Map<String, Object> given) {

    static VariableMap of(Declaration declaration) {
        return Variables.putValue(Variable.SERVICE, declaration.service().name())
                .putValueTyped(Variable.SUMMARY, Variables.stringValue(declaration.summary(), true))
                .putValueTyped(
                        Variable.REQUESTS,
                        Variables.stringValue(
                                declaration.requests().stream()
                                        .map(RequestNumber::value)
                                        .collect(Collectors.joining(" ")),
                                true));
    }

    /** @throws StartRefused if it does not hold */
    VariableMap checked() {
        Variables.fromMap(given).keySet().stream()
                .filter(name -> !Variable.OF_THE_DECLARATION.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(name, "does not belong to a declaration; it takes " + Variable.OF_THE_DECLARATION);
                });
        return of(declaration());
    }

    /** @throws StartRefused if it does not hold */
    Declaration declaration() {
        return new Declaration(service(), summary(), requests());
    }

    private Service service() {
        return Stream.of(Service.values())
                .filter(service -> service.name().equals(value(Variable.SERVICE)))
                .findFirst()
                .orElseThrow(() -> refused(Variable.SERVICE, "must be one of " + List.of(Service.values())));
    }

    private String summary() {
        if (!(value(Variable.SUMMARY) instanceof String summary)) {
            throw refused(Variable.SUMMARY, "must say in words for customers what they notice");
        }
        PlainText.flaw(summary, Outage.SUMMARY_LENGTH).ifPresent(flaw -> {
            throw refused(Variable.SUMMARY, flaw);
        });
        return summary;
    }

    private List<RequestNumber> requests() {
        Object numbers = value(Variable.REQUESTS);
        if (numbers != null && !(numbers instanceof String)) {
            throw refused(Variable.REQUESTS, "must be the numbers of requests, separated by blanks");
        }
        return numbers == null
                ? List.of()
                : Arrays.stream(numbers.toString().split("[\\s,]+"))
                        .filter(number -> !number.isBlank())
                        .distinct()
                        .map(OutageStart::number)
                        .toList();
    }

    private static RequestNumber number(String text) {
        try {
            return new RequestNumber(text);
        } catch (IllegalArgumentException strange) {
            throw refused(Variable.REQUESTS, "contains “%s”, which is not the number of a request".formatted(text));
        }
    }

    /** Null also for what is serialized in some other form than a plain value. */
    private Object value(String name) {
        TypedValue value = Variables.fromMap(given).getValueTyped(name);
        boolean plain = value != null && (!(value instanceof SerializableValue object) || object.isDeserialized());
        return plain ? value.getValue() : null;
    }

    private static StartRefused refused(String variable, String flaw) {
        return new StartRefused("“%s” %s.".formatted(variable, flaw));
    }
}
