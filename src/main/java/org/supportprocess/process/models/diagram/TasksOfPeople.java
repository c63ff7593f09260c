package org.supportprocess.process.models.diagram;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.jspecify.annotations.Nullable;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.desk.call.CallForm;
import org.supportprocess.models.Finding;
import org.supportprocess.process.gate.DeclaredFields;
import org.supportprocess.process.models.reading.Closest;

/**
 * Every user task is offered to somebody, has a form and says what it takes.
 *
 * @param forms the text of each, by its file name
 */
record TasksOfPeople(Map<String, String> forms) implements DiagramRule {

    private static final Pattern FIELD =
            Pattern.compile("<(?:textarea|select|input(?![^>]*type=\"hidden\"))\\b[^>]*\\bname=\"([^\"{]+)\"");
    private static final Pattern RUNS_ELSEWHERE = Pattern.compile(
            "(?i)<script(?![^>]*\\bcam-script\\b)|<script[^>]*\\bsrc\\s*=|<(iframe|object|embed|link|base|form[^>]*action)\\b|\\son[a-z]+\\s*=|javascript:|https?://");

    private static final Pattern OWNED = Pattern.compile("owned: \\[([^\\]]*)]");
    private static final Pattern QUOTED = Pattern.compile("'(\\w+)'");
    private static final Pattern CHOICE = Pattern.compile("<input type=\"radio\"[^>]*\\bvalue=\"([^\"{]+)\"");

    @Override
    public Stream<Finding> findings(Diagram diagram) {
        return Stream.of(
                        diagram.elements(UserTask.class).stream().flatMap(task -> offered(diagram, task)),
                        diagram.elements(UserTask.class).stream().flatMap(task -> ruled(diagram, task)),
                        Stream.concat(
                                        diagram.elements(UserTask.class).stream(),
                                        diagram.elements(StartEvent.class).stream())
                                .flatMap(node -> form(diagram, node, key(node))),
                        starts(diagram))
                .flatMap(found -> found);
    }

    private static Stream<Finding> offered(Diagram diagram, UserTask task) {
        String groups = task.getCamundaCandidateGroups();
        if (groups == null || groups.isBlank()) {
            return Variables.beans(task).anyMatch(Bean::offers)
                    ? Stream.empty()
                    : Stream.of(diagram.stops(
                            task,
                            "nobody would ever see the task",
                            "Name its candidate groups, such as ${queue}, or take the listener that offers it"));
        }
        Collection<String> known = Stream.of(StaffGroups.DESK, StaffGroups.QUEUES)
                .flatMap(Collection::stream)
                .toList();
        return Arrays.stream(groups.split(","))
                .map(String::strip)
                .filter(group -> !Expressions.isOne(group) && !known.contains(group))
                .map(group -> diagram.stops(
                        task, "nobody works on tasks in a group “%s”".formatted(group), Closest.to(group, known)));
    }

    private static Stream<Finding> ruled(Diagram diagram, UserTask task) {
        boolean own = Vocabulary.FIELDS.containsKey(Diagram.id(task));
        Optional<CamundaFormData> declared =
                Diagram.extensions(task, CamundaFormData.class).findFirst();
        if (own) {
            return declared
                    .map(twice -> diagram.stops(
                            task, "declares fields, although the product has a rule for it", "Remove the fields"))
                    .stream();
        }
        if (declared.isEmpty()) {
            return Stream.of(
                    diagram.stops(
                            task,
                            "does not say what it takes, so nobody could complete it",
                            "Choose Generated Task Forms (in Camunda Modeler: Forms) and declare its fields; it may have none"));
        }
        Set<String> taken = new TreeSet<>(Vocabulary.variables());
        taken.remove("note");
        return DeclaredFields.flaw(task, taken).stream()
                .map(flaw -> diagram.stops(task, flaw.sentence(), flaw.remedy()));
    }

    private static @Nullable String key(FlowNode node) {
        return node.getAttributeValueNs(Diagram.CAMUNDA, "formKey");
    }

    private Stream<Finding> form(Diagram diagram, FlowNode node, @Nullable String key) {
        Set<String> fields = fieldsOf(diagram, node);
        if (key == null) {
            return fields.isEmpty()
                    ? Stream.empty()
                    : Stream.of(diagram.stops(
                            node,
                            "has no form to enter %s in".formatted(String.join(", ", fields)),
                            "Name its form again"));
        }
        if (fields.isEmpty() && node instanceof StartEvent) {
            return Stream.empty(); // named by starts
        }
        String file = Diagram.form(key);
        String text = key.startsWith(Diagram.DEPLOYED) ? forms.get(file) : null;
        String own = kebab(Diagram.id(node)) + ".html";
        if (text == null) {
            return Stream.of(diagram.stops(
                    node,
                    "there is no form “%s”".formatted(key),
                    forms.containsKey(own)
                            ? "Did you mean “%s”?".formatted(Diagram.DEPLOYED + own)
                            : "Put the file into the set"));
        }
        if (node instanceof UserTask && !fields.isEmpty() && !file.equals(own)) {
            return Stream.of(diagram.stops(
                    node,
                    "opens the form of another task, “%s”".formatted(file),
                    "Name its own, “%s”".formatted(Diagram.DEPLOYED + own)));
        }
        if (fields.isEmpty()) {
            return Stream.of(diagram.stops(
                    node,
                    "opens the form “%s”, and the product has no rule for it".formatted(file),
                    "Declare its fields instead (in Camunda Modeler: Forms, Generated Task Forms)"));
        }
        return Stream.concat(
                RUNS_ELSEWHERE
                        .matcher(text)
                        .results()
                        .map(found -> Finding.stops(
                                file,
                                Diagram.place(node),
                                "“%s” would run or load something of its own"
                                        .formatted(found.group().strip()),
                                "Take it out")),
                Stream.concat(fields(node, file, text, fields), handedIn(node, file, text, fields)));
    }

    /** What the script of a form hands in, and the codes that it chooses from. */
    private static Stream<Finding> handedIn(FlowNode node, String file, String text, Set<String> fields) {
        Stream<Finding> hands = Stream.empty();
        if (node instanceof UserTask || OWNED.matcher(text).find()) {
            Set<String> names = OWNED.matcher(text)
                    .results()
                    .flatMap(found -> QUOTED.matcher(found.group(1)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            hands = names.equals(new TreeSet<>(fields))
                    ? Stream.empty()
                    : Stream.of(Finding.stops(
                            file,
                            Diagram.place(node),
                            names.isEmpty()
                                    ? "its script hands nothing in"
                                    : "its script hands in %s".formatted(String.join(", ", names)),
                            "Let it own %s".formatted(String.join(", ", new TreeSet<>(fields)))));
        }
        Set<String> outcomes = Vocabulary.OUTCOMES.getOrDefault(Diagram.id(node), Set.of());
        Set<String> offered = CHOICE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<Finding> chosen = outcomes.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        offered.stream()
                                .filter(value -> !outcomes.contains(value))
                                .map(value -> Finding.stops(
                                        file,
                                        Diagram.place(node),
                                        "the choice “%s” is taken by nobody".formatted(value),
                                        Closest.to(value, outcomes))),
                        outcomes.stream()
                                .filter(value -> !offered.contains(value))
                                .sorted()
                                .map(value -> Finding.stops(
                                        file,
                                        Diagram.place(node),
                                        "the choice “%s” is missing".formatted(value),
                                        "Put it back")));
        return Stream.concat(hands, chosen);
    }

    private static String kebab(String id) {
        return id.substring(id.indexOf('_') + 1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Stream<Finding> fields(FlowNode node, String file, String text, Set<String> fields) {
        Set<String> named = FIELD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty() && node instanceof StartEvent) {
            return Stream.empty(); // drawn by the desk's own script
        }
        return Stream.concat(
                named.stream()
                        .filter(field -> !fields.contains(field))
                        .map(field -> Finding.stops(
                                file,
                                Diagram.place(node),
                                "the field “%s” is taken by nobody".formatted(field),
                                Closest.to(field, fields))),
                fields.stream()
                        .filter(field -> !text.matches("(?s).*\\b%s\\b.*".formatted(Pattern.quote(field))))
                        .map(field -> Finding.stops(
                                file,
                                Diagram.place(node),
                                "the field “%s” is missing".formatted(field),
                                "Put it back")));
    }

    private static Set<String> fieldsOf(Diagram diagram, FlowNode node) {
        return diagram.processId().equals("phone-call") && node instanceof StartEvent
                ? Set.copyOf(CallForm.FIELDS)
                : new TreeSet<>(Vocabulary.FIELDS.getOrDefault(Diagram.id(node), Set.of()));
    }

    /** Where people begin something, the product has a form and a rule. */
    private static Stream<Finding> starts(Diagram diagram) {
        return diagram.process().stream()
                .flatMap(process -> process.getChildElementsByType(StartEvent.class).stream())
                .filter(start -> fieldsOf(diagram, start).isEmpty()
                        && (key(start) != null
                                || Diagram.extensions(start, CamundaFormData.class)
                                        .findAny()
                                        .isPresent()))
                .map(start ->
                        diagram.stops(start, "has a form, but people do not start this process", "Remove the form"));
    }
}
