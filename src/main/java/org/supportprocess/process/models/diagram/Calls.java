package org.supportprocess.process.models.diagram;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.supportprocess.models.Finding;
import org.supportprocess.process.models.diagram.Bean.Use;
import org.supportprocess.process.models.reading.Closest;

/** Every name of a bean, a decision or a message is one that the product or the set has, used as it is meant. */
record Calls(Set<String> decisions) implements DiagramRule {

    @Override
    public Stream<Finding> findings(Diagram diagram) {
        return Stream.of(
                        steps(diagram),
                        diagram.elements(CamundaExecutionListener.class).stream()
                                .flatMap(listener -> called(
                                        diagram,
                                        listener,
                                        listener.getCamundaDelegateExpression(),
                                        Use.EXECUTION_LISTENER,
                                        listener.getCamundaEvent())),
                        diagram.elements(CamundaTaskListener.class).stream()
                                .flatMap(listener -> called(
                                        diagram,
                                        listener,
                                        listener.getCamundaDelegateExpression(),
                                        Use.TASK_LISTENER,
                                        listener.getCamundaEvent())),
                        decisionsOf(diagram),
                        messages(diagram))
                .flatMap(found -> found);
    }

    private static Stream<Finding> steps(Diagram diagram) {
        return Stream.concat(
                diagram.elements(ServiceTask.class).stream()
                        .flatMap(task -> called(diagram, task, task.getCamundaDelegateExpression(), Use.STEP, "")),
                diagram.elements(SendTask.class).stream()
                        .flatMap(task -> called(diagram, task, task.getCamundaDelegateExpression(), Use.STEP, "")));
    }

    private static Stream<Finding> called(
            Diagram diagram, ModelElementInstance at, @Nullable String expression, Use use, @Nullable String event) {
        if (expression == null || expression.isBlank()) {
            return Stream.of(diagram.stops(
                    at,
                    "does not say what to do",
                    "Name a bean of the product as its delegate expression, such as ${warnEngineer}"));
        }
        Optional<String> name = Expressions.bean(expression);
        if (name.isEmpty()) {
            return Stream.empty(); // named by Expressions
        }
        Bean bean = Vocabulary.BEANS.get(name.get());
        if (bean == null) {
            return Stream.of(diagram.stops(
                    at, "nothing here is called “%s”".formatted(name.get()), Closest.to(name.get(), alike(use))));
        }
        if (bean.use() != use) {
            return Stream.of(diagram.stops(
                    at,
                    "“%s” is %s and is called here as %s"
                            .formatted(bean.name(), bean.use().words(), use.words()),
                    Closest.to(bean.name(), alike(use))));
        }
        if (!bean.event().equals(event)) {
            return Stream.of(diagram.stops(
                    at,
                    "“%s” would be told of the event “%s”".formatted(bean.name(), event),
                    "Set the listener's event to “%s”".formatted(bean.event())));
        }
        return bean.isRetired()
                ? Stream.of(diagram.stops(
                        at,
                        "“%s” belongs to earlier diagrams".formatted(bean.name()),
                        "Take the bean that took its place"))
                : Stream.empty();
    }

    private static Collection<String> alike(Use use) {
        return Vocabulary.BEANS.values().stream()
                .filter(bean -> bean.use() == use && !bean.isRetired())
                .map(Bean::name)
                .toList();
    }

    private Stream<Finding> decisionsOf(Diagram diagram) {
        if (decisions.isEmpty()) {
            return Stream.empty(); // the file of the tables could not be read
        }
        return diagram.elements(BusinessRuleTask.class).stream().flatMap(task -> {
            String decision = task.getCamundaDecisionRef();
            if (decision == null || !decisions.contains(decision)) {
                return Stream.of(diagram.stops(
                        task,
                        decision == null ? "asks no table" : "no table is called “%s”".formatted(decision),
                        Closest.to(decision == null ? "" : decision, decisions)));
            }
            Optional<String> read = Variables.beans(task)
                    .flatMap(bean -> Stream.ofNullable(Vocabulary.DECISIONS.get(bean.name())))
                    .filter(other -> !other.equals(decision))
                    .findFirst();
            if (read.isPresent()) {
                return Stream.of(diagram.stops(
                        task,
                        "asks the table “%s”, and what follows reads the answer of “%s”"
                                .formatted(decision, read.get()),
                        "Ask “%s” here".formatted(read.get())));
            }
            return "deployment".equals(task.getCamundaDecisionRefBinding())
                    ? Stream.empty()
                    : Stream.of(diagram.stops(
                            task,
                            "asks the newest table, also for requests that began with an older one",
                            "Set the binding of the decision to “deployment”"));
        });
    }

    private static Stream<Finding> messages(Diagram diagram) {
        Set<String> known = Vocabulary.MESSAGES.getOrDefault(diagram.processId(), Set.of());
        Set<String> awaited = Stream.concat(
                        diagram.elements(ReceiveTask.class).stream().map(ReceiveTask::getMessage),
                        diagram.elements(MessageEventDefinition.class).stream().map(MessageEventDefinition::getMessage))
                .filter(message -> message != null && message.getName() != null)
                .map(Message::getName)
                .collect(Collectors.toSet());
        return Stream.of(
                        diagram.elements(Message.class).stream()
                                .filter(message -> !known.contains(String.valueOf(message.getName())))
                                .map(message -> diagram.stops(
                                        message,
                                        "the product never sends a message of this name",
                                        Closest.to(String.valueOf(message.getName()), known))),
                        diagram.elements(Message.class).stream()
                                .filter(message -> known.contains(String.valueOf(message.getName()))
                                        && !awaited.contains(message.getName()))
                                .map(message -> diagram.stops(
                                        message,
                                        "nothing waits for this message",
                                        "Let an event wait for it, as before")),
                        known.stream()
                                .filter(name -> diagram.elements(Message.class).stream()
                                        .noneMatch(message -> name.equals(message.getName())))
                                .sorted()
                                .map(name -> Finding.stops(
                                        diagram.file(),
                                        name,
                                        "nothing waits for this message, which the product sends",
                                        "Let an event wait for it, as before")),
                        withoutMessage(diagram, ReceiveTask.class, task -> task.getMessage() == null),
                        withoutMessage(diagram, MessageEventDefinition.class, event -> event.getMessage() == null))
                .flatMap(found -> found);
    }

    private static <T extends ModelElementInstance> Stream<Finding> withoutMessage(
            Diagram diagram, Class<T> kind, Predicate<T> lacks) {
        return diagram.elements(kind).stream()
                .filter(lacks)
                .map(event -> diagram.stops(
                        event, "waits for no message of this diagram", "Choose the message that it waits for"));
    }
}
