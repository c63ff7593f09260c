package org.supportprocess.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.reading.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Every single cell of the tables changed in two ways, and every flow, listener, boundary event and attribute of the request's
 * diagram taken away or led elsewhere, through the quick check: what it finds, and what survives, in
 * {@code target/model-mutants.md}. A version that was not raised does not count.
 */
@Tag("benchmark")
class SurveyOfMutants {

    private static final Path REPORT = Path.of("target/model-mutants.md");

    private final Map<String, int[]> scores = new LinkedHashMap<>();
    private final List<String> survivors = new ArrayList<>();

    @Test
    void findsNearlyAllOfThem() throws Exception {
        cells();
        diagram();
        report();
        int all = scores.values().stream().mapToInt(score -> score[0]).sum();
        int found = scores.values().stream().mapToInt(score -> score[1]).sum();
        assertThat(100 * found / all).as("%d of %d", found, all).isGreaterThanOrEqualTo(95);
    }

    private void cells() throws Exception {
        int rules = Xml.all(read(ChangedModels.TRIAGE).getDocumentElement())
                .filter(named("rule"))
                .toList()
                .size();
        for (int rule = 0; rule < rules; rule++) {
            int cells = entries(read(ChangedModels.TRIAGE), rule).size();
            for (int cell = 0; cell < cells; cell++) {
                for (int kind = 0; kind < 2; kind++) {
                    Document changed = read(ChangedModels.TRIAGE);
                    Element entry = entries(changed, rule).get(cell);
                    Element text = Xml.children(entry)
                            .filter(named("text"))
                            .findFirst()
                            .orElseThrow();
                    String before = text.getTextContent().strip();
                    String after = mutated(changed, entry, before, kind);
                    if (after.equals(before)) {
                        continue;
                    }
                    text.setTextContent(after);
                    String place =
                            ((Element) entry.getParentNode()).getAttribute("id") + " " + entry.getAttribute("id");
                    judge("cell of a table", place + ": " + before + " → " + after, ChangedModels.TRIAGE, changed);
                }
            }
        }
    }

    /** Emptied, or filled with a value of its own column. */
    private static String mutated(Document table, Element entry, String before, int kind) {
        boolean output = entry.getLocalName().equals("outputEntry");
        List<String> values = column(entry);
        String other = values.stream()
                .filter(value -> !value.equals(before))
                .findFirst()
                .orElse("\"x\"");
        if (output) {
            return kind == 0
                    ? other
                    : before.matches("\\d+")
                            ? String.valueOf(Integer.parseInt(before) + 1)
                            : values.stream()
                                    .filter(value -> !value.equals(before))
                                    .reduce((one, two) -> two)
                                    .orElse("\"y\"");
        }
        if (before.isEmpty()) {
            return kind == 0 ? other : before;
        }
        return kind == 0
                ? ""
                : before.startsWith("not(")
                        ? before.substring(4, before.length() - 1)
                        : before.contains(",")
                                ? before.substring(before.indexOf(',') + 1).strip()
                                : other;
    }

    /** What stands in the same column in other rules. */
    private static List<String> column(Element entry) {
        Element rule = (Element) entry.getParentNode();
        int place = Xml.children(rule).toList().indexOf(entry);
        return Xml.children(rule.getParentNode())
                .filter(named("rule"))
                .map(other -> Xml.children(other).toList().get(place))
                .map(other -> other.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Element> entries(Document table, int rule) {
        return Xml.children(Xml.all(table.getDocumentElement())
                        .filter(named("rule"))
                        .toList()
                        .get(rule))
                .filter(element -> element.getLocalName().endsWith("Entry"))
                .toList();
    }

    private void diagram() throws Exception {
        each("flow taken away", "sequenceFlow", SurveyOfMutants::remove);
        each("flow led elsewhere", "sequenceFlow", (document, flow) -> {
            List<Element> targets = Xml.children(flow.getParentNode())
                    .filter(element -> element.getLocalName().matches(".*(Task|Gateway|[cC]atchEvent|endEvent)"))
                    .toList();
            Element before = Xml.all(document.getDocumentElement())
                    .filter(element -> element.getAttribute("id").equals(flow.getAttribute("targetRef")))
                    .findFirst()
                    .orElseThrow();
            flow.setAttribute(
                    "targetRef",
                    targets.get((targets.indexOf(before) + 1) % targets.size()).getAttribute("id"));
        });
        each("task listener taken away", "taskListener", SurveyOfMutants::remove);
        each("execution listener taken away", "executionListener", SurveyOfMutants::remove);
        each("boundary event taken away", "boundaryEvent", (document, event) -> {
            Xml.all(document.getDocumentElement())
                    .filter(named("sequenceFlow"))
                    .filter(flow -> flow.getAttribute("sourceRef").equals(event.getAttribute("id")))
                    .toList()
                    .forEach(flow -> remove(document, flow));
            remove(document, event);
        });
        each("event definition taken away", ".*EventDefinition", SurveyOfMutants::remove);
        each("retries taken away", "failedJobRetryTimeCycle", SurveyOfMutants::remove);
        attributes();
    }

    private void each(String kind, String element, BiConsumer<Document, Element> change) throws Exception {
        int all = Xml.all(read(ChangedModels.REQUEST).getDocumentElement())
                .filter(named(element))
                .toList()
                .size();
        for (int i = 0; i < all; i++) {
            Document changed = read(ChangedModels.REQUEST);
            Element at = Xml.all(changed.getDocumentElement())
                    .filter(named(element))
                    .toList()
                    .get(i);
            String name = at.getAttribute("id") + at.getAttribute("delegateExpression") + " at "
                    + ((Element) at.getParentNode()).getAttribute("id");
            change.accept(changed, at);
            if (changed.isEqualNode(read(ChangedModels.REQUEST))) {
                continue; // there is nothing else to lead it to
            }
            judge(kind, name, ChangedModels.REQUEST, changed);
        }
    }

    private void attributes() throws Exception {
        int all = attributes(read(ChangedModels.REQUEST)).size();
        for (int i = 0; i < all; i++) {
            Document changed = read(ChangedModels.REQUEST);
            Attr attribute = attributes(changed).get(i);
            Element owner = attribute.getOwnerElement();
            owner.removeAttributeNode(attribute);
            judge(
                    "attribute taken away",
                    owner.getAttribute("id") + " " + attribute.getName(),
                    ChangedModels.REQUEST,
                    changed);
        }
    }

    /** Of the process, without its drawing and without what merely names. */
    private static List<Attr> attributes(Document diagram) {
        return Xml.children(diagram.getDocumentElement())
                .filter(named("process"))
                .flatMap(Xml::all)
                .flatMap(Xml::attributes)
                .filter(attribute -> !attribute.getName().matches("id|name|xsi:type|xmlns.*"))
                .toList();
    }

    private static void remove(Document document, Element element) {
        String id = element.getAttribute("id");
        element.getParentNode().removeChild(element);
        Xml.all(document.getDocumentElement())
                .filter(other -> !id.isEmpty()
                        && (other.getLocalName().matches("incoming|outgoing")
                                        && other.getTextContent().strip().equals(id)
                                || other.getAttribute("bpmnElement").equals(id)))
                .toList()
                .forEach(other -> other.getParentNode().removeChild(other));
    }

    private void judge(String kind, String mutant, String file, Document changed) throws Exception {
        StringWriter text = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(changed), new StreamResult(text));
        List<Finding> found = ChangedModels.check(
                new ChangedModels().put(file, text.toString()).files());
        int[] score = scores.computeIfAbsent(kind, any -> new int[2]);
        score[0]++;
        if (found.isEmpty()) {
            survivors.add(kind + ": " + mutant);
        } else {
            score[1]++;
        }
    }

    private void report() throws IOException {
        List<String> lines = new ArrayList<>(List.of("| mutants | all | found |", "|---|---|---|"));
        scores.forEach((kind, score) -> lines.add("| %s | %d | %d |".formatted(kind, score[0], score[1])));
        lines.add("");
        survivors.forEach(survivor -> lines.add("- " + survivor));
        Files.write(REPORT, lines);
    }

    private static Predicate<Element> named(String pattern) {
        return element -> element.getLocalName().matches(pattern);
    }

    private static Document read(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(new ChangedModels().text(file).getBytes(StandardCharsets.UTF_8)));
    }
}
