package org.supportprocess.process.models.reading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportprocess.models.Finding;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What an element of a diagram is connected with is in the same file. The engine would only say that it cannot read it. */
public final class References {

    private static final Map<String, String> ENDS = Map.of(
            "sourceRef", "where the flow comes from",
            "targetRef", "where the flow leads to",
            "attachedToRef", "the activity that the event stands at",
            "default", "its default flow",
            "messageRef", "its message");

    private References() {}

    public static Stream<Finding> findings(String file, Document diagram) {
        Element root = diagram.getDocumentElement();
        Set<String> ids =
                Xml.all(root).map(element -> element.getAttribute("id")).collect(Collectors.toSet());
        return Xml.all(root).filter(References::isBpmn).flatMap(element -> ENDS.entrySet().stream()
                .filter(end ->
                        element.hasAttribute(end.getKey()) && !ids.contains(plain(element.getAttribute(end.getKey()))))
                .map(end -> Finding.stops(
                        file,
                        place(element),
                        "%s, “%s”, is not in the diagram".formatted(end.getValue(), element.getAttribute(end.getKey())),
                        Closest.alike(element.getAttribute(end.getKey()), ids)
                                .map("Did you mean “%s”?"::formatted)
                                .orElse("Connect it again"))));
    }

    private static boolean isBpmn(Element element) {
        return String.valueOf(element.getNamespaceURI()).contains("BPMN/20100524/MODEL");
    }

    private static String plain(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    private static String place(Element element) {
        if (!element.getLocalName().endsWith("Definition")) {
            for (String attribute : new String[] {"name", "id"}) {
                if (!element.getAttribute(attribute).isBlank()) {
                    return element.getAttribute(attribute);
                }
            }
        }
        return element.getParentNode() instanceof Element parent ? place(parent) : "the diagram";
    }
}
