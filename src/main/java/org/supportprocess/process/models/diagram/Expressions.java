package org.supportprocess.process.models.diagram;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.reading.Closest;
import org.supportprocess.process.models.reading.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * The small grammar of what stands in a diagram between <code>${</code> and <code>}</code>: a name, its negation, or a comparison of a name with a
 * literal. Nothing is called and nothing computed.
 */
final class Expressions implements DiagramRule {

    private static final Pattern EXPRESSION =
            Pattern.compile("\\s*\\$\\{\\s*(!?)(\\w+)\\s*(?:([!=]=)\\s*(?:'([^']*)'|\"([^\"]*)\"))?\\s*}\\s*");

    private static final Set<String> CONDITIONS = Set.of("conditionExpression", "condition");
    private static final Set<String> TIMES = Set.of("timeDate", "timeDuration");
    private static final Set<String> CALLS = Set.of("delegateExpression");
    private static final Set<String> READ = Set.of("candidateGroups", "dueDate", "priority", "jobPriority");

    private static final Map<String, String> READABLE = Map.of(
            "dueDate", "Name an instant, such as ${respondBy}",
            "candidateGroups", "Name groups, or the queue: ${queue}",
            "priority", "Name a number, or ${priority}",
            "jobPriority", "Name a number, or ${priority}");

    /** A name that is read, and what it is compared with. */
    record Reading(boolean negated, String name, Optional<String> literal) {}

    static Optional<Reading> parse(String text) {
        Matcher matcher = EXPRESSION.matcher(text);
        if (!matcher.matches() || !matcher.group(1).isEmpty() && matcher.group(3) != null) {
            return Optional.empty();
        }
        return Optional.of(new Reading(
                !matcher.group(1).isEmpty() || "!=".equals(matcher.group(3)),
                matcher.group(2),
                Optional.ofNullable(matcher.group(4)).or(() -> Optional.ofNullable(matcher.group(5)))));
    }

    /** What is written on an attribute that calls a bean. */
    static Optional<String> bean(String text) {
        return parse(text)
                .filter(reading -> !reading.negated() && reading.literal().isEmpty())
                .map(Reading::name);
    }

    static boolean isOne(String text) {
        return text.contains("${") || text.contains("#{");
    }

    @Override
    public Stream<Finding> findings(Diagram diagram) {
        return Xml.all(diagram.root())
                .flatMap(element -> Stream.concat(
                        Xml.attributes(element).flatMap(attribute -> ofAttribute(diagram, element, attribute)),
                        ofText(diagram, element)));
    }

    private static Stream<Finding> ofAttribute(Diagram diagram, Element at, Attr attribute) {
        String name = attribute.getLocalName();
        String text = attribute.getValue();
        if (CALLS.contains(name)) {
            return bean(text).isPresent()
                    ? Stream.empty()
                    : Stream.of(diagram.stops(
                            at,
                            "“%s” does not name a bean of the product".formatted(text),
                            "Write ${…} with the bean's name, such as ${warnEngineer}"));
        }
        if (!isOne(text)) {
            if ("priority".equals(name) && !text.matches("\\d{1,4}")) {
                return Stream.of(
                        diagram.stops(at, "“%s” is no priority".formatted(text), "Name a number, or ${priority}"));
            }
            return "dueDate".equals(name)
                    ? Stream.of(diagram.stops(
                            at, "“%s” is no instant that the product computes".formatted(text), instants()))
                    : Stream.empty();
        }
        if ("candidateGroups".equals(name)) {
            return Arrays.stream(text.split(","))
                    .filter(Expressions::isOne)
                    .filter(group -> bean(group).isEmpty())
                    .map(group -> diagram.stops(
                            at,
                            "“%s” cannot be used as a group".formatted(group.strip()),
                            "Name groups, or the queue: ${queue}"));
        }
        if (!READ.contains(name)) {
            return Stream.of(diagram.stops(
                    at, "“%s” stands where nothing is computed".formatted(text), "Write plain text there"));
        }
        return bean(text)
                        .map(variable -> "dueDate".equals(name) && isKnown(variable) && !Vocabulary.isInstant(variable))
                        .orElse(true)
                ? Stream.of(diagram.stops(
                        at,
                        "“%s” cannot be used as its %s".formatted(text, name),
                        READABLE.getOrDefault(name, "Write plain text there")))
                : Stream.empty();
    }

    private static Stream<Finding> ofText(Diagram diagram, Element element) {
        String text = ownText(element);
        String kind = element.getLocalName();
        if (CONDITIONS.contains(kind)) {
            return ofCondition(diagram, element, text);
        }
        if (TIMES.contains(kind)) {
            return ofTime(diagram, element, text);
        }
        return isOne(text)
                ? Stream.of(diagram.stops(
                        element,
                        "“%s” stands where nothing is computed".formatted(text.strip()),
                        "Write plain text there"))
                : Stream.empty();
    }

    private static Stream<Finding> ofCondition(Diagram diagram, Element at, String text) {
        Element flow = (Element)
                ("condition".equals(at.getLocalName()) ? at.getParentNode().getParentNode() : at.getParentNode());
        if (at.hasAttribute("language")) {
            return Stream.of(diagram.stops(
                    flow, "the condition is a script", "Compare a variable, as in ${outcome == 'HANDED_OVER'}"));
        }
        return parse(text)
                .map(reading -> ofReading(diagram, flow, text.strip(), reading))
                .orElseGet(() -> Stream.of(diagram.stops(
                        flow,
                        "the condition “%s” is more than the product reads".formatted(text.strip()),
                        "Write ${name}, ${!name} or ${name == 'VALUE'}")));
    }

    private static Stream<Finding> ofReading(Diagram diagram, Element at, String text, Reading reading) {
        if (!isKnown(reading.name())) {
            return Stream.empty(); // named by Variables
        }
        if (Vocabulary.isYesOrNo(reading.name())) {
            return reading.literal().isEmpty()
                    ? Stream.empty()
                    : Stream.of(diagram.stops(
                            at,
                            "the condition “%s” compares a yes or no with a text".formatted(text),
                            "Write ${%s} or ${!%s}".formatted(reading.name(), reading.name())));
        }
        Optional<Set<String>> values = Vocabulary.valuesOf(reading.name());
        if (reading.literal().isEmpty() || values.isEmpty()) {
            return values.isPresent() || reading.literal().isEmpty()
                    ? Stream.of(diagram.stops(
                            at,
                            "the condition “%s” takes “%s” for a yes or no".formatted(text, reading.name()),
                            "Compare it with a value, as in ${%s == '%s'}"
                                    .formatted(
                                            reading.name(),
                                            values.map(all ->
                                                            Diagram.sorted(all).get(0))
                                                    .orElse("VALUE"))))
                    : Stream.empty();
        }
        return values.get().contains(reading.literal().get())
                ? Stream.empty()
                : Stream.of(diagram.stops(
                        at,
                        "“%s” never is “%s”"
                                .formatted(reading.name(), reading.literal().get()),
                        Closest.to(reading.literal().get(), values.get())));
    }

    private static Stream<Finding> ofTime(Diagram diagram, Element at, String text) {
        Element event = (Element) at.getParentNode().getParentNode();
        if ("timeDuration".equals(at.getLocalName())) {
            return text.strip().matches("PT([1-9]\\d{0,3}H)?([1-9]\\d{0,3}M)?([1-9]\\d{0,3}S)?")
                            && text.strip().length() > 2
                    ? Stream.empty()
                    : Stream.of(
                            diagram.stops(
                                    event,
                                    "“%s” is not a short while".formatted(text.strip()),
                                    "Write hours, minutes or seconds, such as PT15M; days are counted by a table and named by a date"));
        }
        return bean(text)
                        .filter(variable -> !isKnown(variable) || Vocabulary.isInstant(variable))
                        .isPresent()
                ? Stream.empty()
                : Stream.of(diagram.stops(
                        event, "“%s” is no instant that the product computes".formatted(text.strip()), instants()));
    }

    private static String instants() {
        return "Use one of ${%s}".formatted(String.join("}, ${", Vocabulary.instants()));
    }

    private static boolean isKnown(String variable) {
        return Vocabulary.variables().contains(variable);
    }

    /** Without that of its children. */
    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == org.w3c.dom.Node.TEXT_NODE
                    || child.getNodeType() == org.w3c.dom.Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }
}
