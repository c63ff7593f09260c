package org.supportprocess.process.outage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageDeclaration;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.process.gate.HandedIn;
import org.supportprocess.process.outage.OutageModel.Variable;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.text.PlainText;

/**
 * What is handed in to declare an outage: only what the start form owns. Texts become transient variables: they reach the
 * product's tables and stay out of the engine's.
 */
record OutageStart(HandedIn handedIn) {

    static VariableMap of(OutageDeclaration declaration) {
        return Variables.putValue(Variable.SERVICE, declaration.service().name())
                .putValueTyped(Variable.SUMMARY, HandedIn.inPassing(declaration.summary()))
                .putValueTyped(
                        Variable.REQUESTS,
                        HandedIn.inPassing(declaration.requests().stream()
                                .map(RequestNumber::value)
                                .collect(Collectors.joining(" "))));
    }

    /** @throws StepRefused if it does not hold */
    VariableMap checked() {
        handedIn.only(Variable.OF_THE_DECLARATION, "a declaration");
        return of(declaration());
    }

    /** @throws StepRefused if it does not hold */
    OutageDeclaration declaration() {
        return new OutageDeclaration(service(), summary(), requests());
    }

    private Service service() {
        return Stream.of(Service.values())
                .filter(service -> service.name().equals(value(Variable.SERVICE)))
                .findFirst()
                .orElseThrow(
                        () -> StepRefused.because(Variable.SERVICE, "must be one of " + List.of(Service.values())));
    }

    private String summary() {
        String summary = handedIn.text(Variable.SUMMARY, "must say in words for customers what they notice");
        PlainText.flaw(summary, Outage.SUMMARY_LENGTH).ifPresent(flaw -> {
            throw StepRefused.because(Variable.SUMMARY, flaw);
        });
        return summary;
    }

    private List<RequestNumber> requests() {
        Object numbers = value(Variable.REQUESTS);
        if (numbers != null && !(numbers instanceof String)) {
            throw StepRefused.because(Variable.REQUESTS, "must be the numbers of requests, separated by blanks");
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
            throw StepRefused.because(
                    Variable.REQUESTS, "contains “%s”, which is not the number of a request".formatted(text));
        }
    }

    private @Nullable Object value(String name) {
        return handedIn.plain(name);
    }
}
