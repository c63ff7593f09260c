package org.supportprocess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file as a process analyst sees it. */
record Diagram(Path file, BpmnModelInstance model) {

    private static List<Diagram> all() {
        return files(Path.of("bpmn"), ".bpmn").stream()
                .map(file -> new Diagram(file, Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
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

    private <T extends ModelElementInstance> Collection<T> elements(Class<T> kind) {
        return model.getModelElementsByType(kind);
    }

    static String id(ModelElementInstance element) {
        return element.getAttributeValue("id");
    }

    private static String name(ModelElementInstance element) {
        return element.getAttributeValue("name");
    }

    private static String words(ModelElementInstance element) {
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
}
