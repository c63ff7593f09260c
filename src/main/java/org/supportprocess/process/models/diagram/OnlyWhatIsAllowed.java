package org.supportprocess.process.models.diagram;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.reading.Closest;
import org.supportprocess.process.models.reading.Xml;
import org.w3c.dom.Element;

/**
 * The part of BPMN that the product carries out. Whatever could run code of its own, or wait in a way that nobody watches, is not
 * among it.
 */
final class OnlyWhatIsAllowed implements DiagramRule {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "sequenceFlow",
            "conditionExpression",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "exclusiveGateway",
            "parallelGateway",
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "businessRuleTask",
            "subProcess",
            "message",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeDate",
            "timeDuration",
            "conditionalEventDefinition",
            "condition",
            "terminateEventDefinition",
            "textAnnotation",
            "text",
            "association",
            "group",
            "category",
            "categoryValue",
            "collaboration",
            "participant");

    private static final Set<String> EXTENSIONS = Set.of(
            "taskListener",
            "executionListener",
            "failedJobRetryTimeCycle",
            "formData",
            "formField",
            "validation",
            "constraint",
            "value",
            "properties",
            "property");

    private static final Set<String> ATTRIBUTES = Set.of(
            "asyncBefore",
            "asyncAfter",
            "candidateGroups",
            "decisionRef",
            "decisionRefBinding",
            "delegateExpression",
            "dueDate",
            "formKey",
            "historyTimeToLive",
            "isStartableInTasklist",
            "jobPriority",
            "priority",
            "variableEvents",
            "variableName",
            "versionTag",
            "mapDecisionResult");

    private static final Set<String> OF_LISTENERS = Set.of("event", "delegateExpression", "id");

    private static final Map<String, String> INSTEAD = Map.of(
            "scriptTask", "Take a service task that calls a bean of the product",
            "script", "Take a listener that calls a bean of the product",
            "callActivity", "Draw the steps here; one diagram is one process",
            "timeCycle", "Take a timer with a date, such as ${remindAt}, or with a duration",
            "class", "Take a delegate expression that names a bean of the product, such as ${warnEngineer}",
            "expression", "Take a delegate expression that names a bean of the product, such as ${warnEngineer}",
            "type", "Take a delegate expression that names a bean of the product, such as ${warnEngineer}");

    @Override
    public Stream<Finding> findings(Diagram diagram) {
        return Stream.concat(
                Xml.all(diagram.root())
                        .filter(element -> BPMN.equals(element.getNamespaceURI())
                                || Diagram.CAMUNDA.equals(element.getNamespaceURI()))
                        .flatMap(element -> Stream.concat(ofElement(diagram, element), ofAttributes(diagram, element))),
                Stream.concat(ofStarts(diagram), ofAnotherEngine(diagram)));
    }

    private static Stream<Finding> ofAnotherEngine(Diagram diagram) {
        return Xml.all(diagram.root())
                .filter(element -> String.valueOf(element.getNamespaceURI()).contains("camunda.org/schema/zeebe"))
                .map(element -> diagram.stops(
                        element,
                        "“%s” belongs to another engine".formatted(element.getLocalName()),
                        "Draw the diagram for Camunda 7 (in Camunda Modeler: Camunda Platform 7)"));
    }

    private static Stream<Finding> ofElement(Diagram diagram, Element element) {
        Set<String> known = isExtension(element) ? EXTENSIONS : ELEMENTS;
        return known.contains(element.getLocalName())
                ? Stream.empty()
                : Stream.of(notCarriedOut(
                        diagram, element, element.getLocalName(), "Take it out, or ask the developers for it"));
    }

    private static Stream<Finding> ofAttributes(Diagram diagram, Element element) {
        return Xml.attributes(element)
                .filter(attribute -> isExtension(element)
                        ? element.getLocalName().endsWith("Listener") && !OF_LISTENERS.contains(attribute.getName())
                        : Diagram.CAMUNDA.equals(attribute.getNamespaceURI())
                                && !ATTRIBUTES.contains(attribute.getLocalName()))
                .filter(attribute -> !attribute.getName().startsWith("xmlns"))
                .map(attribute -> notCarriedOut(
                        diagram,
                        element,
                        attribute.getLocalName(),
                        Closest.alike(attribute.getLocalName(), ATTRIBUTES)
                                .map("Did you mean “%s”?"::formatted)
                                .orElse("Take it out, or ask the developers for it")));
    }

    private static Finding notCarriedOut(Diagram diagram, Element at, String name, String otherwise) {
        return diagram.stops(
                at, "“%s” is not carried out by the product".formatted(name), INSTEAD.getOrDefault(name, otherwise));
    }

    private static boolean isExtension(Element element) {
        return Diagram.CAMUNDA.equals(element.getNamespaceURI());
    }

    /** A process begins when the product or a person begins it. */
    private static Stream<Finding> ofStarts(Diagram diagram) {
        return diagram.elements(Process.class).stream()
                .flatMap(process -> process.getChildElementsByType(StartEvent.class).stream())
                .filter(start -> !start.getEventDefinitions().isEmpty())
                .map(start -> diagram.stops(
                        start, "the process would begin by itself, past the product", "Make it a plain start event"));
    }
}
