package org.supportprocess.process.models.diagram;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.diagram.Bean.Use;

/** What waits hears what it waits for, and what fails is tried again after growing pauses. */
final class Waits implements DiagramRule {

    private static final String PAUSES = "PT1M,PT5M,PT15M,PT1H,PT4H,P1D";
    private static final String TRIED_AGAIN = "P(\\d+D|T\\d+[HMS])(,P(\\d+D|T\\d+[HMS]))+";

    @Override
    public Stream<Finding> findings(Diagram diagram) {
        return Stream.of(
                        diagram.elements(FlowNode.class).stream()
                                .filter(node ->
                                        holdsMessage(diagram, node) && !isReachedAtOnce(diagram, node, new HashSet<>()))
                                .map(node -> diagram.stops(
                                        node,
                                        "a message that comes before the request has arrived here is lost",
                                        "Take “asynchronous before” and “after” away on the way to it")),
                        diagram.elements(TimerEventDefinition.class).stream()
                                .filter(timer -> text(timer.getParentElement(), "timeDate")
                                                .isEmpty()
                                        && text(timer.getParentElement(), "timeDuration")
                                                .isEmpty())
                                .map(timer -> diagram.stops(
                                        timer, "the timer waits for nothing", "Give it a date, such as ${remindAt}")),
                        diagram.elements(FlowNode.class).stream()
                                .filter(node -> !node.isCamundaAsyncBefore())
                                .flatMap(node -> Variables.beans(node)
                                        .filter(Bean::isJob)
                                        .map(bean -> diagram.stops(
                                                node,
                                                "“%s” would be done in somebody else's step".formatted(bean.name()),
                                                "Tick “asynchronous before”"))),
                        diagram.elements(FlowNode.class).stream()
                                .filter(node -> node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter())
                                .flatMap(node -> Variables.beans(node)
                                        .filter(bean -> !bean.isJob())
                                        .limit(1)
                                        .map(bean -> diagram.stops(
                                                node,
                                                "“%s” would be done later, apart from what it belongs to"
                                                        .formatted(bean.name()),
                                                "Untick “asynchronous before” and “after”"))),
                        diagram.elements(FlowNode.class).stream()
                                .flatMap(timer -> Stream.ofNullable(Vocabulary.TIMERS.get(Diagram.id(timer)))
                                        .filter(instant -> text(timer, "timeDate")
                                                .flatMap(Expressions::bean)
                                                .filter(read -> Vocabulary.isInstant(read) && !read.equals(instant))
                                                .isPresent())
                                        .map(instant -> diagram.stops(
                                                timer,
                                                "waits for another instant than its own",
                                                "Let it wait for ${%s}".formatted(instant)))),
                        retries(diagram),
                        conditions(diagram),
                        ladders(diagram))
                .flatMap(found -> found);
    }

    private static Stream<Finding> retries(Diagram diagram) {
        return Stream.concat(
                diagram.elements(FlowNode.class).stream()
                        .filter(node -> isJob(node)
                                && Diagram.extensions(node, CamundaFailedJobRetryTimeCycle.class)
                                        .findAny()
                                        .isEmpty())
                        .filter(node -> !node.getChildElementsByType(TimerEventDefinition.class)
                                        .isEmpty()
                                || Variables.beans(node)
                                        .anyMatch(bean -> Vocabulary.REACHING_OUT.contains(bean.name())))
                        .map(node -> diagram.stops(
                                node,
                                "does not say how often it is tried again when it fails",
                                "Set its retry time cycle, such as " + PAUSES)),
                diagram.elements(CamundaFailedJobRetryTimeCycle.class).stream()
                        .filter(cycle -> !cycle.getTextContent().strip().matches(TRIED_AGAIN))
                        .map(cycle -> diagram.stops(
                                cycle,
                                "“%s” is no list of growing pauses with commas between them"
                                        .formatted(cycle.getTextContent().strip()),
                                "Write growing pauses, such as " + PAUSES)));
    }

    private static boolean isJob(FlowNode node) {
        return node.isCamundaAsyncBefore()
                || !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    /** Without the name of its variable a condition is evaluated whenever any variable changes. */
    private static Stream<Finding> conditions(Diagram diagram) {
        return diagram.elements(ConditionalEventDefinition.class).stream()
                .filter(event -> event.getCondition() == null
                        || Expressions.parse(event.getCondition().getTextContent())
                                .filter(reading -> reading.name().equals(event.getCamundaVariableName()))
                                .isEmpty()
                        || !"create, update".equals(event.getCamundaVariableEvents()))
                .map(event -> diagram.stops(
                        event,
                        "does not name the variable that its condition compares, and when to look",
                        "Set its variable name to that of the condition, and its variable events to “create, update”"));
    }

    /** A rung of a ladder is climbed at its own instant. */
    private static Stream<Finding> ladders(Diagram diagram) {
        return diagram.elements(FlowNode.class).stream()
                .filter(node -> !(node instanceof Gateway))
                .flatMap(timer ->
                        text(timer, "timeDate").flatMap(Expressions::bean).filter(Vocabulary::isInstant).stream()
                                .flatMap(instant -> firstStep(diagram, timer, new HashSet<>())
                                        .filter(bean -> !bean.instants().isEmpty()
                                                && !bean.instants().contains(instant))
                                        .map(bean -> diagram.stops(
                                                timer,
                                                "waits for ${%s}, but “%s” behind it is meant for ${%s}"
                                                        .formatted(
                                                                instant,
                                                                bean.name(),
                                                                String.join("} or ${", bean.instants())),
                                                "Let it wait for ${%s}"
                                                        .formatted(
                                                                bean.instants().get(0))))));
    }

    private static Stream<Bean> firstStep(Diagram diagram, FlowNode node, Set<FlowNode> seen) {
        return diagram.outgoing(node)
                .map(SequenceFlow::getTarget)
                .filter(next -> next != null && seen.add(next))
                .flatMap(next -> next instanceof Gateway ? firstStep(diagram, next, seen) : calledBy(next));
    }

    private static Stream<Bean> calledBy(FlowNode node) {
        return Variables.beans(node)
                .filter(bean -> bean.use() == Use.STEP || bean.event().equals("create"));
    }

    static Optional<String> text(ModelElementInstance event, String kind) {
        return event.getDomElement().getChildElements().stream()
                .flatMap(definition -> definition.getChildElements().stream())
                .filter(element -> element.getLocalName().equals(kind))
                .map(element -> element.getTextContent().strip())
                .findFirst();
    }

    private static boolean holdsMessage(Diagram diagram, FlowNode node) {
        return node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent && isMessage(node)
                || node instanceof Activity && diagram.borderOf(node).anyMatch(Waits::isMessage)
                || node instanceof SubProcess around
                        && around.getChildElementsByType(SubProcess.class).stream()
                                .flatMap(inner -> inner.getChildElementsByType(StartEvent.class).stream())
                                .anyMatch(Waits::isMessage);
    }

    private static boolean isMessage(FlowNode event) {
        return !event.getChildElementsByType(MessageEventDefinition.class).isEmpty();
    }

    /** @param seen the gateways on the way here: work goes round in circles */
    private static boolean isReachedAtOnce(Diagram diagram, FlowNode node, Set<FlowNode> seen) {
        return !node.isCamundaAsyncBefore()
                && !(node instanceof BoundaryEvent)
                && diagram.incoming(node)
                        .map(SequenceFlow::getSource)
                        .filter(source -> source != null)
                        .allMatch(source -> !source.isCamundaAsyncAfter()
                                && (!(source instanceof Gateway)
                                        || !seen.add(source)
                                        || isReachedAtOnce(diagram, source, seen)));
    }
}
