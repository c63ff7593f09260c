package org.supportprocess.process.models.diagram;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.supportprocess.models.Finding;

/** Every flow leads from one element to another, every element is reached and left, and a gateway always knows which way to go. */
final class Wiring implements DiagramRule {

    @Override
    public Stream<Finding> findings(Diagram diagram) {
        return Stream.of(
                        ofFlows(diagram),
                        starts(diagram),
                        of(
                                diagram,
                                node -> !isReached(diagram, node),
                                "nothing leads to it",
                                "Lead a flow to it, or take it out"),
                        of(
                                diagram,
                                node -> !isLeft(diagram, node),
                                "nothing leads on from it, and it is no end",
                                "Lead a flow on, or draw an end event behind it"),
                        of(
                                diagram,
                                node -> !(node instanceof ExclusiveGateway)
                                        && !(node instanceof ParallelGateway)
                                        && diagram.outgoing(node).count() > 1,
                                "the request would go on several ways at once",
                                "Draw a gateway that says which"),
                        of(
                                diagram,
                                node -> goesOn(diagram, node) && comesBack(diagram, node, node, new HashSet<>()),
                                "goes round in circles without ever waiting",
                                "Lead the way back to a task or an event"),
                        of(
                                diagram,
                                node -> node instanceof ParallelGateway && diagram.splits(node) && meets(diagram, node),
                                "opens several ways that meet again without being joined, so that what follows is done twice",
                                "Join them with a parallel gateway"),
                        gateways(diagram))
                .flatMap(found -> found);
    }

    private static boolean meets(Diagram diagram, FlowNode split) {
        Set<FlowNode> passed = new HashSet<>();
        return diagram.outgoing(split).anyMatch(way -> {
            Set<FlowNode> onWay = new HashSet<>();
            follow(diagram, way.getTarget(), onWay);
            boolean met = onWay.stream().anyMatch(passed::contains);
            passed.addAll(onWay);
            return met;
        });
    }

    /** Up to where ways are joined. */
    private static void follow(Diagram diagram, @Nullable FlowNode node, Set<FlowNode> passed) {
        boolean joins =
                node instanceof ParallelGateway && diagram.incoming(node).count() > 1;
        if (node != null && !joins && passed.add(node)) {
            diagram.outgoing(node).forEach(flow -> follow(diagram, flow.getTarget(), passed));
        }
    }

    private static boolean comesBack(Diagram diagram, FlowNode from, FlowNode to, Set<FlowNode> seen) {
        return diagram.outgoing(from)
                .map(SequenceFlow::getTarget)
                .anyMatch(next -> to.equals(next)
                        || next != null
                                && goesOn(diagram, next)
                                && seen.add(next)
                                && comesBack(diagram, next, to, seen));
    }

    /** Neither waits nor has a choice. */
    private static boolean goesOn(Diagram diagram, FlowNode node) {
        return !(node instanceof UserTask)
                && !(node instanceof ReceiveTask)
                && !(node instanceof IntermediateCatchEvent)
                && !(node instanceof SubProcess)
                && !node.isCamundaAsyncBefore()
                && !node.isCamundaAsyncAfter()
                && !diagram.splits(node);
    }

    private static Stream<Finding> ofFlows(Diagram diagram) {
        return Stream.of(
                        flows(
                                diagram,
                                flow -> flow.getSource() != null
                                        && flow.getTarget() != null
                                        && !flow.getSource()
                                                .getParentElement()
                                                .equals(flow.getTarget().getParentElement()),
                                "leads across the border of a sub-process",
                                "Let it end inside, and go on from the sub-process"),
                        flows(
                                diagram,
                                flow -> flow.getTarget() instanceof StartEvent
                                        || flow.getTarget() instanceof BoundaryEvent
                                        || flow.getSource() instanceof EndEvent,
                                "leads into a beginning, or out of an end",
                                "Connect it with an activity or a gateway"),
                        flows(
                                diagram,
                                flow -> flow.getSource() != null
                                        && flow.getConditionExpression() != null
                                        && !diagram.answers(flow),
                                "has a condition, although there is no choice",
                                "Take the condition out, or draw a gateway"))
                .flatMap(found -> found);
    }

    private static Stream<Finding> starts(Diagram diagram) {
        Stream<Finding> several = Stream.concat(
                        diagram.process().stream().map(process -> (BaseElement) process),
                        diagram.elements(SubProcess.class).stream())
                .filter(scope -> scope.getChildElementsByType(StartEvent.class).size() != 1)
                .map(scope -> diagram.stops(scope, "does not begin at one place", "Draw exactly one start event"));
        return Stream.concat(
                several,
                diagram.elements(SubProcess.class).stream()
                        .filter(scope -> Diagram.isEventSubProcess(scope)
                                != scope.getChildElementsByType(StartEvent.class).stream()
                                        .anyMatch(start ->
                                                !start.getEventDefinitions().isEmpty()))
                        .map(scope -> diagram.stops(
                                scope,
                                Diagram.isEventSubProcess(scope)
                                        ? "nothing sets it off"
                                        : "begins with an event, although the flow leads to it",
                                "Give an event sub-process, and only that, a start event that waits for something")));
    }

    private static Stream<Finding> gateways(Diagram diagram) {
        return Stream.of(
                        of(
                                diagram,
                                node -> node instanceof ExclusiveGateway gateway
                                        && diagram.splits(node)
                                        && (gateway.getDefault() == null
                                                || !node.equals(
                                                        gateway.getDefault().getSource())),
                                "does not say which way to go when no condition holds",
                                "Mark one of its flows as the default"),
                        flows(
                                diagram,
                                flow -> flow.getSource() instanceof ExclusiveGateway
                                        && diagram.answers(flow)
                                        && !Diagram.isDefault(flow)
                                        && flow.getConditionExpression() == null,
                                "does not say when it is taken",
                                "Give it a condition, such as ${entitled}"),
                        flows(
                                diagram,
                                flow -> Diagram.isDefault(flow) && flow.getConditionExpression() != null,
                                "is the default and has a condition, which nobody reads",
                                "Take the condition out"),
                        flows(
                                diagram,
                                flow -> diagram.answers(flow) && isTwin(diagram, flow),
                                "has the same condition as another way out, and is never taken",
                                "Say when each of them is taken"))
                .flatMap(found -> found);
    }

    private static boolean isTwin(Diagram diagram, SequenceFlow flow) {
        return flow.getConditionExpression() != null
                && diagram.outgoing(flow.getSource())
                        .takeWhile(other -> !other.equals(flow))
                        .anyMatch(other -> other.getConditionExpression() != null
                                && other.getConditionExpression()
                                        .getTextContent()
                                        .strip()
                                        .equals(flow.getConditionExpression()
                                                .getTextContent()
                                                .strip()));
    }

    private static boolean isReached(Diagram diagram, FlowNode node) {
        return node instanceof StartEvent
                || node instanceof BoundaryEvent
                || Diagram.isEventSubProcess(node)
                || isReached(diagram, node, new HashSet<>());
    }

    private static boolean isReached(Diagram diagram, FlowNode node, Set<FlowNode> seen) {
        return seen.add(node)
                && diagram.incoming(node)
                        .map(SequenceFlow::getSource)
                        .anyMatch(source -> source instanceof StartEvent
                                || source instanceof BoundaryEvent event && event.getAttachedTo() != null
                                || isReached(diagram, source, seen));
    }

    private static boolean isLeft(Diagram diagram, FlowNode node) {
        return node instanceof EndEvent
                || Diagram.isEventSubProcess(node)
                || diagram.outgoing(node).findAny().isPresent();
    }

    private static Stream<Finding> of(Diagram diagram, Predicate<FlowNode> wrong, String sentence, String remedy) {
        return diagram.elements(FlowNode.class).stream()
                .filter(wrong)
                .map(node -> diagram.stops(node, sentence, remedy));
    }

    private static Stream<Finding> flows(
            Diagram diagram, Predicate<SequenceFlow> wrong, String sentence, String remedy) {
        return diagram.elements(SequenceFlow.class).stream()
                .filter(wrong)
                .map(flow -> diagram.stops(flow, sentence, remedy));
    }
}
