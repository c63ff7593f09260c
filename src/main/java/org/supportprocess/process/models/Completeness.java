package org.supportprocess.process.models;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.diagram.Diagram;
import org.supportprocess.process.models.diagram.Vocabulary;

/** A set has every process that the product starts, and no form that nobody opens. */
final class Completeness {

    private Completeness() {}

    static Stream<Finding> findings(ReadFiles files) {
        Set<String> unreadable = files.unreadable().stream().map(Finding::file).collect(Collectors.toSet());
        Map<String, Long> processes =
                files.diagrams().stream().collect(Collectors.groupingBy(Diagram::processId, Collectors.counting()));
        return Stream.of(
                        new TreeSet<>(Vocabulary.PROCESSES)
                                .stream()
                                        .filter(id -> !processes.containsKey(id) && !unreadable.contains(id + ".bpmn"))
                                        .map(id -> Finding.stops(
                                                id + ".bpmn",
                                                id,
                                                "the product starts this process, and it is not in the set",
                                                "Put it back")),
                        processes.entrySet().stream()
                                .filter(process -> process.getValue() > 1)
                                .map(process -> Finding.stops(
                                        process.getKey() + ".bpmn",
                                        process.getKey(),
                                        "stands in several files",
                                        "Keep one of them")),
                        files.tables().isEmpty() && unreadable.stream().noneMatch(file -> file.endsWith(".dmn"))
                                ? Stream.of(Finding.stops(
                                        "support-triage.dmn", "the file", "the set has no tables", "Put them back"))
                                : Stream.<Finding>empty(),
                        files.forms().keySet().stream()
                                .filter(form -> unreadable.isEmpty()
                                        && files.diagrams().stream()
                                                .allMatch(diagram -> diagram.findsItsForms(
                                                        files.forms().keySet()))
                                        && files.diagrams().stream().noneMatch(diagram -> diagram.opens(form)))
                                .map(form -> Finding.stops(
                                        form, "the form", "no task opens it", "Name it at its task, or take it out")))
                .flatMap(found -> found);
    }
}
