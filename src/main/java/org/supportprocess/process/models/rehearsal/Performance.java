package org.supportprocess.process.models.rehearsal;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.rehearsal.Life.Act;
import org.supportprocess.process.models.rehearsal.Life.Step;

/** One life on an engine; it ends where the models do something else than the product means. */
final class Performance {

    private final Life life;
    private final Situation situation;
    private final ProcessEngine engine;
    private final Stage stage;

    Performance(Life life, Situation situation, ProcessEngine engine) {
        this.life = life;
        this.situation = situation;
        this.engine = engine;
        this.stage = new Stage(life, engine);
    }

    Optional<Finding> play() {
        situation.forget();
        Set<String> before = Set.of();
        for (Step step : life.steps()) {
            String happens = stage.label(step.act() == Act.HEARS ? first(before) : step.on());
            Optional<Difference> differs = play(step);
            if (differs.isPresent()) {
                String place = differs.get().place().orElse(happens);
                String when = step.act().words(stage.label(step.on()));
                stage.clear();
                return Optional.of(Finding.stops(
                        life.process() + ".bpmn",
                        place,
                        "in the life “%s”, %s, %s"
                                .formatted(life.name(), when, differs.get().sentence()),
                        "Follow the way from “%s” in the diagram".formatted(happens)));
            }
            before = step.waits();
        }
        stage.clear();
        return Optional.empty();
    }

    /**
     * What is not as the product means it.
     *
     * @param place the label of the element that it is about; empty where that is the step itself
     */
    private record Difference(String sentence, Optional<String> place) {

        private static Difference of(String sentence) {
            return new Difference(sentence, Optional.empty());
        }
    }

    private String first(Set<String> elements) {
        return elements.stream().findFirst().orElse(life.process());
    }

    private Optional<Difference> play(Step step) {
        try {
            Map<String, Object> values = new HashMap<>(step.values());
            step.values().forEach((name, value) -> {
                if (value instanceof Boolean yes) {
                    situation.answer(name, yes);
                    values.remove(name);
                }
            });
            Optional<String> impossible = act(step, values);
            if (impossible.isPresent()) {
                return impossible.map(Difference::of);
            }
            stage.passBy();
            return Stream.of(calls(step), waits(step).map(Difference::of), tasks().map(Difference::of))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (RuntimeException failed) {
            return Optional.of(Difference.of("it fails: " + reason(failed)));
        }
    }

    private static String reason(Throwable failed) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failed).getMessage())
                .replaceAll("^(ENGINE|DMN|FEEL|FEEL/SCALA)-\\d+ ", "")
                .replaceAll("\\.?\\s*$", "");
    }

    private Optional<String> act(Step step, Map<String, Object> values) {
        return switch (step.act()) {
            case BEGINS -> stage.begin();
            case COMPLETES -> stage.complete(step.on(), values);
            case FIRES -> stage.fire(step.on());
            case HEARS -> stage.hear(step.on(), values);
        };
    }

    private Optional<Difference> calls(Step step) {
        List<String> called = situation.takeCalls();
        if (called.equals(step.calls())) {
            return Optional.empty();
        }
        List<String> missing = without(step.calls(), called);
        List<String> added = without(called, step.calls());
        if (missing.isEmpty() && added.isEmpty()) {
            return Optional.of(
                    Difference.of("the order is %s instead of %s".formatted(words(called), words(step.calls()))));
        }
        String sentence = Stream.of(
                        missing.isEmpty() ? null : "%s is not done".formatted(words(missing)),
                        added.isEmpty() ? null : "%s is done, which was not to be".formatted(words(added)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", and "));
        return Optional.of(new Difference(sentence, stage.callerOf((missing.isEmpty() ? added : missing).get(0))));
    }

    private static List<String> without(List<String> one, List<String> other) {
        List<String> rest = new ArrayList<>(one);
        other.forEach(rest::remove);
        return rest;
    }

    private static String words(List<String> beans) {
        return beans.isEmpty()
                ? "nothing"
                : beans.stream().map("“%s”"::formatted).collect(Collectors.joining(", "));
    }

    private Optional<String> waits(Step step) {
        Set<String> open = stage.waits();
        if (open.equals(step.waits())) {
            return stage.isRunning() && step.waits().isEmpty()
                    ? Optional.of("something goes on that has to end")
                    : Optional.empty();
        }
        return Optional.of("it waits at %s instead of %s".formatted(labels(open), labels(step.waits())));
    }

    private String labels(Set<String> elements) {
        return elements.isEmpty()
                ? "nothing"
                : elements.stream().map(stage::label).map("“%s”"::formatted).collect(Collectors.joining(" and "));
    }

    /** A task is offered to those it is meant for, and is due when the product says. */
    private Optional<String> tasks() {
        return stage.tasksOpen().flatMap(task -> Stream.ofNullable(flaw(task))).findFirst();
    }

    private @Nullable String flaw(Task task) {
        Expected expected = Expected.OF.get(task.getTaskDefinitionKey());
        if (expected == null) {
            return null;
        }
        Date due = expected.due() == null
                ? null
                : Situation.instant(expected.due()).orElse(null);
        Set<String> groups = engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        String queue = String.valueOf(engine.getTaskService().getVariable(task.getId(), "queue"));
        Set<String> meant = expected.groups().stream()
                .map(group -> group.equals("queue") ? queue : group)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!groups.containsAll(meant)) {
            return "“%s” is offered to %s instead of %s"
                    .formatted(stage.label(task.getTaskDefinitionKey()), groups, meant);
        }
        if (!Objects.equals(
                due,
                task.getDueDate() == null ? null : new Date(task.getDueDate().getTime()))) {
            return expected.due() == null
                    ? "“%s” has a due date".formatted(stage.label(task.getTaskDefinitionKey()))
                    : "“%s” is not due at ${%s}".formatted(stage.label(task.getTaskDefinitionKey()), expected.due());
        }
        return task.getPriority() == StandIn.PRIORITY
                ? null
                : "“%s” does not have the priority of the request".formatted(stage.label(task.getTaskDefinitionKey()));
    }

    /** What is known of a task of the product. */
    private record Expected(Set<String> groups, @Nullable String due) {

        private static final Map<String, Expected> OF = Map.of(
                "userTask_answerRequest", new Expected(Set.of("queue"), "respondBy"),
                "userTask_resolveRequest", new Expected(Set.of("queue"), "remindAt"),
                "userTask_awaitInformation", new Expected(Set.of("queue"), null),
                "userTask_awaitConfirmation", new Expected(Set.of("queue"), null),
                "userTask_reviewEscalation", new Expected(Set.of("escalateRequest"), null),
                "userTask_followCriticalRequest", new Expected(Set.of("offerToDutyManager"), "respondBy"),
                "userTask_arrangeTranslator", new Expected(Set.of(), null));
    }
}
