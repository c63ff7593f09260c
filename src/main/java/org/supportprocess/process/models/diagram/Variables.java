package org.supportprocess.process.models.diagram;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormField;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.reading.Closest;

/**
 * Every variable is set before it is read: on each way to the place where it is read, something has set it. What a table needs
 * comes with the request.
 */
final class Variables implements DiagramRule {

    @Override
    public Stream<Finding> findings(Diagram diagram) {
        Map<FlowNode, Set<String>> before = before(diagram);
        Set<String> all = new HashSet<>(Vocabulary.variables());
        diagram.elements(CamundaFormField.class).forEach(field -> all.add(String.valueOf(field.getCamundaId())));
        return Stream.concat(
                diagram.elements(FlowNode.class).stream().flatMap(node -> reads(node)
                        .filter(name -> !isThere(name, before.get(node)))
                        .map(name -> finding(diagram, node, name, all))),
                diagram.elements(SequenceFlow.class).stream()
                        .filter(flow -> flow.getConditionExpression() != null && flow.getSource() != null)
                        .flatMap(flow -> Expressions.parse(
                                flow.getConditionExpression().getTextContent())
                                .map(Expressions.Reading::name)
                                .filter(name -> !isThere(name, after(flow.getSource(), before.get(flow.getSource()))))
                                .map(name -> finding(diagram, flow, name, all))
                                .stream()));
    }

    private static boolean isThere(String name, @Nullable Set<String> set) {
        return set == null || set.contains(name);
    }

    private static Finding finding(Diagram diagram, ModelElementInstance at, String name, Collection<String> all) {
        return all.contains(name)
                ? diagram.stops(
                        at,
                        "reads “%s” before anything has set it".formatted(name),
                        "Put it behind what sets it: " + setBy(name))
                : diagram.stops(at, "nothing sets a variable “%s”".formatted(name), Closest.to(name, all));
    }

    private static String setBy(String name) {
        return Stream.concat(
                        Vocabulary.BEANS.values().stream()
                                .filter(bean -> bean.set().contains(name))
                                .map(Bean::name),
                        Vocabulary.FIELDS.entrySet().stream()
                                .filter(task -> task.getValue().contains(name))
                                .map(Map.Entry::getKey))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What an element reads itself when it is reached. */
    private static Stream<String> reads(FlowNode node) {
        Stream<String> attributes = Stream.of("candidateGroups", "dueDate", "priority")
                .map(name -> node.getAttributeValueNs(Diagram.CAMUNDA, name))
                .filter(value -> value != null)
                .flatMap(value -> Arrays.stream(value.split(",")))
                .flatMap(value -> Expressions.bean(value).stream());
        Stream<String> times = Stream.of("timeDate", "condition")
                .flatMap(kind -> Waits.text(node, kind).stream())
                .flatMap(text -> Expressions.parse(text).map(Expressions.Reading::name).stream());
        return Stream.concat(attributes, times).distinct();
    }

    /** What is set for certain when each element is reached; an element that nothing reaches is left out. */
    private static Map<FlowNode, Set<String>> before(Diagram diagram) {
        Map<FlowNode, Set<String>> before = new HashMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (FlowNode node : diagram.elements(FlowNode.class)) {
                Optional<Set<String>> known = ways(diagram, node, before).reduce(Variables::common);
                if (known.isPresent() && !known.get().equals(before.get(node))) {
                    before.put(node, known.get());
                    changed = true;
                }
            }
        }
        return before;
    }

    /** What is set at the end of each way to an element, as far as the ways are known. */
    private static Stream<Set<String>> ways(Diagram diagram, FlowNode node, Map<FlowNode, Set<String>> before) {
        if (node instanceof BoundaryEvent event) {
            return Stream.ofNullable(before.get(event.getAttachedTo()));
        }
        if (node instanceof StartEvent && node.getParentElement() instanceof SubProcess around) {
            return Diagram.isEventSubProcess(around) && around.getParentElement() instanceof SubProcess outer
                    ? Stream.ofNullable(before.get(outer))
                    : Diagram.isEventSubProcess(around) ? Stream.of(Set.of()) : Stream.ofNullable(before.get(around));
        }
        if (node instanceof StartEvent || Diagram.isEventSubProcess(node)) {
            return Stream.of(Set.of());
        }
        return diagram.incoming(node)
                .map(SequenceFlow::getSource)
                .flatMap(source -> Stream.ofNullable(after(source, before.get(source))));
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static @Nullable Set<String> after(FlowNode node, @Nullable Set<String> before) {
        if (before == null) {
            return null;
        }
        Set<String> after = new LinkedHashSet<>(before);
        after.addAll(Vocabulary.FIELDS.getOrDefault(Diagram.id(node), Set.of()));
        beans(node).forEach(bean -> after.addAll(bean.set()));
        if (node instanceof UserTask) {
            Diagram.extensions(node, CamundaFormData.class)
                    .flatMap(form -> form.getCamundaFormFields().stream())
                    .forEach(field -> after.add(String.valueOf(field.getCamundaId())));
        }
        if (node instanceof SubProcess subProcess) {
            subProcess.getFlowElements().stream()
                    .filter(FlowNode.class::isInstance)
                    .map(FlowNode.class::cast)
                    .flatMap(Variables::beans)
                    .forEach(bean -> after.addAll(bean.set()));
        }
        return after;
    }

    static Stream<Bean> beans(FlowNode node) {
        return Stream.concat(
                        Stream.ofNullable(node.getAttributeValueNs(Diagram.CAMUNDA, "delegateExpression")),
                        Stream.concat(
                                        Diagram.extensions(node, CamundaExecutionListener.class)
                                                .map(listener -> listener.getCamundaDelegateExpression()),
                                        Diagram.extensions(node, CamundaTaskListener.class)
                                                .map(listener -> listener.getCamundaDelegateExpression()))
                                .filter(expression -> expression != null))
                .flatMap(expression -> Expressions.bean(expression).stream())
                .map(Vocabulary.BEANS::get)
                .filter(bean -> bean != null);
    }
}
