package org.supportprocess.process.models.table;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.reading.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * One DMN file.
 *
 * @param name its bare name
 * @param xml the same, down to what the model does not know
 */
public record TableFile(String name, DmnModelInstance model, Document xml) {

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "description",
            "informationRequirement",
            "requiredDecision",
            "requiredInput",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "inputData",
            "variable",
            "textAnnotation",
            "association",
            "knowledgeSource",
            "authorityRequirement",
            "requiredAuthority",
            "sourceRef",
            "targetRef",
            "annotation",
            "annotationEntry",
            "extensionElements");

    private static final String REMEDY = "Write the decision as a table of plain values";

    Stream<Decision> decisions() {
        return model.getModelElementsByType(Decision.class).stream();
    }

    Stream<Table> tables() {
        return decisions().flatMap(decision -> Table.of(name, decision).stream());
    }

    Stream<Finding> findings() {
        String id = xml.getDocumentElement().getAttribute("id");
        return Stream.of(
                        (id + ".dmn").equals(name)
                                ? Stream.<Finding>empty()
                                : Stream.of(Finding.stops(
                                        name,
                                        "the file",
                                        "the requirements diagram is called “%s”".formatted(id),
                                        "Name the file after its id")),
                        decisions()
                                .filter(decision -> Table.of(name, decision).isEmpty())
                                .map(decision -> Finding.stops(
                                        name, String.valueOf(decision.getName()), "is no decision table", REMEDY)),
                        Xml.all(xml.getDocumentElement()).flatMap(this::allowed))
                .flatMap(found -> found);
    }

    private Stream<Finding> allowed(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        boolean own = namespace.endsWith("/MODEL/") || namespace.contains("camunda.org/schema/1.0/dmn");
        Stream<Finding> unknown = own && !ELEMENTS.contains(element.getLocalName())
                ? Stream.of(Finding.stops(
                        name,
                        place(element),
                        "“%s” is not carried out by the product".formatted(element.getLocalName()),
                        REMEDY))
                : Stream.empty();
        Stream<Finding> language = Stream.of("expressionLanguage", "typeLanguage")
                .filter(attribute -> own
                        && element.hasAttribute(attribute)
                        && !element.getAttribute(attribute).contains("/FEEL/")
                        && !element.getAttribute(attribute).equalsIgnoreCase("feel"))
                .map(attribute -> Finding.stops(
                        name,
                        place(element),
                        "is written in “%s”".formatted(element.getAttribute(attribute)),
                        "Take the language away and write plain values"));
        Stream<Finding> renamed = Xml.attributes(element)
                .filter(attribute -> String.valueOf(attribute.getNamespaceURI()).contains("camunda.org/schema/1.0/dmn")
                        && !Set.of("versionTag", "historyTimeToLive").contains(attribute.getLocalName()))
                .map(attribute -> Finding.stops(
                        name,
                        place(element),
                        "“%s” is not carried out by the product".formatted(attribute.getLocalName()),
                        "Take it out"));
        return Stream.of(unknown, language, renamed).flatMap(found -> found);
    }

    private static String place(Element element) {
        for (Element at = element; at != null; at = at.getParentNode() instanceof Element parent ? parent : null) {
            if (at.hasAttribute("name")) {
                return at.getAttribute("name");
            }
        }
        return "the file";
    }
}
