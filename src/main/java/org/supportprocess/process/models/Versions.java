package org.supportprocess.process.models;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.supportprocess.models.Finding;
import org.supportprocess.models.ModelFiles;
import org.supportprocess.models.ModelVersion;
import org.supportprocess.process.models.diagram.Diagram;
import org.supportprocess.process.models.reading.Xml;
import org.w3c.dom.Element;

/** A version tag stands for one content: whatever is changed gets a higher one. */
final class Versions {

    private static final String SEMVER = "\\d+\\.\\d+\\.\\d+";

    /** How something is drawn, and what an editor repeats or notes for itself. */
    private static final Set<String> DRAWING = Set.of("BPMNDiagram", "DMNDI", "incoming", "outgoing");

    /** Editors leave out what goes without saying. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "hitPolicy", "UNIQUE",
            "cancelActivity", "true",
            "isInterrupting", "true",
            "triggeredByEvent", "false",
            "asyncBefore", "false",
            "asyncAfter", "false",
            "exclusive", "true");

    private Versions() {}

    static List<ModelVersion> of(ReadFiles files) {
        List<ModelVersion> versions = new ArrayList<>();
        files.diagrams().forEach(diagram -> versions.add(of(diagram, files.forms())));
        files.tables().forEach(file -> Xml.children(file.xml().getDocumentElement())
                .filter(element -> "decision".equals(element.getLocalName()))
                .map(decision -> new ModelVersion(
                        decision.getAttribute("id"), file.name(), tag(decision), sha256(content(decision))))
                .forEach(versions::add));
        return List.copyOf(versions);
    }

    private static ModelVersion of(Diagram diagram, Map<String, String> forms) {
        StringBuilder content = new StringBuilder();
        Element root = diagram.root();
        String tag = Xml.children(root)
                .filter(element -> "process".equals(element.getLocalName()))
                .map(Versions::tag)
                .findFirst()
                .orElse("");
        Xml.children(root)
                .filter(element -> !DRAWING.contains(element.getLocalName()))
                .sorted(Comparator.comparing((Element element) -> element.getLocalName())
                        .thenComparing(element -> element.getAttribute("id")))
                .forEach(element -> content.append(content(element)));
        Xml.all(root)
                .flatMap(Xml::attributes)
                .filter(attribute -> "formKey".equals(attribute.getLocalName()))
                .map(attribute -> Diagram.form(attribute.getValue()))
                .distinct()
                .sorted()
                .forEach(form ->
                        content.append(form).append(forms.getOrDefault(form, "").replaceAll("\\s+", " ")));
        return new ModelVersion(diagram.processId(), diagram.file(), tag, sha256(content.toString()));
    }

    /** Without its own version, so that raising it changes nothing. */
    private static String content(Element element) {
        StringBuilder content = new StringBuilder();
        append(element, content);
        return content.toString();
    }

    private static void append(Element element, StringBuilder content) {
        content.append('<').append(element.getNamespaceURI()).append(' ').append(element.getLocalName());
        Xml.attributes(element)
                .filter(attribute -> !"versionTag".equals(attribute.getLocalName())
                        && !attribute.getName().startsWith("xmlns")
                        && !attribute.getValue().equals(DEFAULTS.get(attribute.getLocalName()))
                        && !String.valueOf(attribute.getNamespaceURI()).matches(".*(modeler|biodi|/dd/|XMLSchema).*"))
                .sorted(Comparator.comparing(attribute -> attribute.getNamespaceURI() + attribute.getLocalName()))
                .forEach(attribute -> content.append(' ')
                        .append(attribute.getLocalName())
                        .append("=\"")
                        .append(attribute.getValue())
                        .append('"'));
        content.append('>');
        List<Element> children = Xml.children(element)
                .filter(child -> !DRAWING.contains(child.getLocalName()))
                .toList();
        children.forEach(child -> append(child, content));
        if (children.isEmpty()) {
            content.append(element.getTextContent().strip().replaceAll("\\s+", " "));
        }
    }

    private static String tag(Element element) {
        return Xml.attributes(element)
                .filter(attribute -> "versionTag".equals(attribute.getLocalName()))
                .map(attribute -> attribute.getValue())
                .findFirst()
                .orElse("");
    }

    static Stream<Finding> findings(Collection<ModelVersion> versions, Collection<ModelVersion> released) {
        return versions.stream()
                .filter(version -> version.tag().matches(SEMVER))
                .flatMap(version -> finding(
                        version,
                        released.stream()
                                .filter(known -> known.model().equals(version.model())
                                        && known.tag().matches(SEMVER))
                                .toList()));
    }

    private static Stream<Finding> finding(ModelVersion version, List<ModelVersion> released) {
        if (released.isEmpty() || released.stream().anyMatch(known -> isSame(known, version))) {
            return Stream.empty();
        }
        String highest =
                released.stream().map(ModelVersion::tag).max(Versions::compare).orElseThrow();
        if (compare(version.tag(), highest) > 0) {
            return Stream.empty();
        }
        boolean taken = released.stream().anyMatch(known -> known.tag().equals(version.tag()));
        return Stream.of(Finding.stops(
                version.file(),
                version.model(),
                taken
                        ? "has changed and is still called version %s".formatted(version.tag())
                        : "has changed and is called version %s, which is lower than %s"
                                .formatted(version.tag(), highest),
                "Raise its version tag, to %s or higher".formatted(next(highest))));
    }

    private static boolean isSame(ModelVersion one, ModelVersion other) {
        return one.tag().equals(other.tag()) && one.content().equals(other.content());
    }

    private static String next(String version) {
        int dot = version.lastIndexOf('.') + 1;
        return version.substring(0, dot) + (Long.parseLong(version.substring(dot)) + 1);
    }

    private static int compare(String one, String other) {
        return Comparator.<String, Long>comparing(version -> part(version, 0))
                .thenComparing(version -> part(version, 1))
                .thenComparing(version -> part(version, 2))
                .compare(one, other);
    }

    private static long part(String version, int index) {
        return Long.parseLong(version.split("\\.")[index]);
    }

    private static String sha256(String content) {
        return ModelFiles.sha256(content.getBytes(StandardCharsets.UTF_8));
    }
}
