package org.supportprocess.process.models.diagram;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.supportprocess.models.Finding;

/** What is read on a diagram: labels, answers and a sentence for each element. */
final class Wording implements DiagramRule {

    /** As editors number what they draw: {@code Activity_0x3k9ab}. */
    private static final Pattern GENERATED = Pattern.compile("[A-Z][A-Za-z]*_(?=[a-z]*\\d)[a-z0-9]{6,8}");

    private static final String SAY = "Say in one sentence what it is for";

    @Override
    public Stream<Finding> findings(Diagram diagram) {
        return Stream.of(
                        diagram.elements(FlowNode.class).stream().flatMap(node -> ofNode(diagram, node)),
                        diagram.elements(SequenceFlow.class).stream()
                                .filter(diagram::answers)
                                .flatMap(flow -> ofAnswer(diagram, flow)),
                        Stream.of(diagram.elements(Message.class), diagram.elements(Process.class))
                                .flatMap(elements -> elements.stream())
                                .filter(element -> !isDescribed(element))
                                .map(element -> diagram.note(element, "says nowhere what it is", SAY)),
                        Stream.concat(
                                        diagram.elements(FlowNode.class).stream(),
                                        diagram.elements(SequenceFlow.class).stream())
                                .filter(element ->
                                        GENERATED.matcher(Diagram.id(element)).matches())
                                .map(element -> diagram.note(
                                        element,
                                        "has an id that an editor has made up, “%s”".formatted(element.getId()),
                                        "Say by its id what it is, such as userTask_callBack")))
                .flatMap(found -> found);
    }

    private static Stream<Finding> ofNode(Diagram diagram, FlowNode node) {
        boolean joins = node instanceof Gateway && (!diagram.splits(node) || !(node instanceof ExclusiveGateway));
        String label = node.getName();
        Stream<Finding> labelled = joins || label != null && label.matches("\\p{Lu}\\S.*[^.\\s]")
                ? Stream.empty()
                : Stream.of(diagram.note(
                        node,
                        label == null || label.isBlank() ? "has no label" : "has a label that is hard to read",
                        "Write verb and object, object and past participle, or a question; in sentence case"));
        Stream<Finding> asked = node instanceof ExclusiveGateway
                        && !joins
                        && label != null
                        && !label.strip().endsWith("?")
                ? Stream.of(diagram.note(node, "asks nothing, although the ways part here", "Label it with a question"))
                : Stream.empty();
        Stream<Finding> described =
                isDescribed(node) ? Stream.empty() : Stream.of(diagram.note(node, "says nowhere what it is", SAY));
        return Stream.of(labelled, asked, described).flatMap(found -> found);
    }

    private static Stream<Finding> ofAnswer(Diagram diagram, SequenceFlow flow) {
        return Stream.concat(
                flow.getName() == null || flow.getName().isBlank()
                        ? Stream.of(diagram.note(flow, "gives no answer to the question", "Label it with the answer"))
                        : Stream.empty(),
                isDescribed(flow) ? Stream.empty() : Stream.of(diagram.note(flow, "says nowhere what it is", SAY)));
    }

    private static boolean isDescribed(BaseElement element) {
        List<String> texts = element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() == 1 && texts.get(0).endsWith(".");
    }
}
