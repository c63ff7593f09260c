package org.supportprocess.process.models.diagram;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.jspecify.annotations.Nullable;
import org.supportprocess.models.Finding;

/** What the product knows a diagram and its elements by. */
final class Identity implements DiagramRule {

    @Override
    public Stream<Finding> findings(Diagram diagram) {
        if (diagram.elements(Process.class).size() != 1) {
            return Stream.of(Finding.stops(
                    diagram.file(),
                    "the diagram",
                    "has %d processes".formatted(diagram.elements(Process.class).size()),
                    "Draw one process in each file"));
        }
        Process process = diagram.process().orElseThrow();
        return Stream.of(ofProcess(diagram, process), ofElements(diagram)).flatMap(found -> found);
    }

    private static Stream<Finding> ofProcess(Diagram diagram, Process process) {
        return Stream.of(
                        (process.getId() + ".bpmn").equals(diagram.file())
                                ? null
                                : diagram.stops(
                                        process,
                                        "the process is called “%s”, and the file “%s”"
                                                .formatted(process.getId(), diagram.file()),
                                        "Name the file after the id of its process"),
                        process.isExecutable()
                                ? null
                                : diagram.stops(process, "would not be carried out", "Tick “Executable”"),
                        matches(process.getCamundaVersionTag(), "\\d+\\.\\d+\\.\\d+")
                                ? null
                                : diagram.stops(
                                        process,
                                        process.getCamundaVersionTag() == null
                                                ? "has no version"
                                                : "“%s” is no version".formatted(process.getCamundaVersionTag()),
                                        "Set its version tag to three numbers, such as 1.2.0"),
                        isPriority(diagram, process.getAttributeValueNs(Diagram.CAMUNDA, "jobPriority"))
                                ? null
                                : diagram.stops(
                                        process,
                                        "does not say which of its jobs come first after a standstill",
                                        "Set its job priority to a number, or to ${priority}"),
                        matches(process.getCamundaHistoryTimeToLiveString(), "P[1-9]\\d{0,4}D")
                                ? null
                                : diagram.stops(
                                        process,
                                        "does not say how long its history is kept",
                                        "Set the history time to live to days, such as P3650D"))
                .filter(finding -> finding != null);
    }

    private static Stream<Finding> ofElements(Diagram diagram) {
        Set<String> needed = Vocabulary.ELEMENTS.getOrDefault(diagram.processId(), Set.of());
        return needed.stream()
                .filter(id -> diagram.model().getModelElementById(id) == null)
                .sorted()
                .map(id -> Finding.stops(
                        diagram.file(),
                        id,
                        "the product looks for this element, and it is not in the diagram",
                        "Put it back, by this id"));
    }

    private static boolean isPriority(Diagram diagram, @Nullable String value) {
        return matches(value, "\\d{1,4}")
                || "${priority}".equals(value)
                        && diagram.elements(FlowNode.class).stream()
                                .flatMap(Variables::beans)
                                .anyMatch(bean -> bean.set().contains("priority"));
    }

    private static boolean matches(@Nullable String value, String pattern) {
        return value != null && value.matches(pattern);
    }
}
