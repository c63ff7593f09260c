package org.supportprocess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file as a process analyst sees it. */
record Diagram(Path file, BpmnModelInstance model) {

    static List<Diagram> all() {
        return files(Path.of("bpmn"), ".bpmn").stream()
                .map(file -> new Diagram(file, Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The elements of a kind that break a rule, in an analyst's words. */
    static <T extends ModelElementInstance> List<String> offending(Class<T> kind, Predicate<? super T> rule) {
        return all().stream()
                .flatMap(diagram -> diagram.elements(kind).stream()
                        .filter(rule.negate())
                        .map(element -> words(element) + " in " + diagram.file.getFileName()))
                .toList();
    }

    /** What is written in the files and does not follow a rule. */
    static List<String> offendingText(String pattern, Predicate<String> rule) {
        return all().stream()
                .flatMap(diagram -> Pattern.compile(pattern)
                        .matcher(diagram.text())
                        .results()
                        .map(found -> found.groupCount() == 0 ? found.group() : found.group(1))
                        .filter(rule.negate())
                        .map(found -> found + " in " + diagram.file.getFileName()))
                .toList();
    }

    <T extends ModelElementInstance> Collection<T> elements(Class<T> kind) {
        return model.getModelElementsByType(kind);
    }

    static boolean splits(Gateway gateway) {
        return gateway.getOutgoing().size() > 1;
    }

    static boolean joins(FlowNode node) {
        return node instanceof Gateway gateway && !splits(gateway);
    }

    static boolean answers(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway && splits(gateway);
    }

    static boolean isDefault(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault());
    }

    /** The id without its type: {@code answerRequest} of {@code userTask_answerRequest}. */
    static String meaning(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    static String id(ModelElementInstance element) {
        return element.getAttributeValue("id");
    }

    static String name(ModelElementInstance element) {
        return element.getAttributeValue("name");
    }

    static String words(ModelElementInstance element) {
        String label = name(element) == null ? "" : "\"" + name(element) + "\" ";
        String between = element instanceof SequenceFlow flow
                ? " from %s to %s".formatted(words(flow.getSource()), words(flow.getTarget()))
                : "";
        return label + element.getElementType().getTypeName() + " " + id(element) + between;
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
