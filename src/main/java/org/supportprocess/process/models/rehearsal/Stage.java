package org.supportprocess.process.models.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.supportprocess.process.models.diagram.Diagram;
import org.supportprocess.process.models.diagram.Vocabulary;

/** The engine as one life sees it: what can be done to it, and where it is. */
final class Stage {

    /** So many tasks of an analyst's may come one after the other. */
    private static final int MOST_TASKS = 20;

    private final Life life;
    private final ProcessEngine engine;
    private String instance = "";
    private Optional<BpmnModelInstance> model = Optional.empty();

    Stage(Life life, ProcessEngine engine) {
        this.life = life;
        this.engine = engine;
    }

    void clear() {
        if (!instance.isEmpty() && isRunning()) {
            engine.getRuntimeService().deleteProcessInstance(instance, "rehearsed", true, true);
        }
    }

    Optional<String> begin() {
        instance = engine.getRuntimeService()
                .startProcessInstanceByKey(life.process(), life.facts())
                .getId();
        return Optional.empty();
    }

    Optional<String> complete(String task, Map<String, Object> values) {
        return task(task)
                .map(open -> {
                    engine.getTaskService().complete(open.getId(), values);
                    return Optional.<String>empty();
                })
                .orElse(Optional.of("the task is not open"));
    }

    Optional<String> fire(String timer) {
        List<Job> jobs = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .list();
        if (jobs.size() != 1) {
            return Optional.of(jobs.isEmpty() ? "no timer waits for it" : "several timers wait for it");
        }
        engine.getManagementService().executeJob(jobs.get(0).getId());
        return Optional.empty();
    }

    Optional<String> hear(String message, Map<String, Object> values) {
        try {
            Map<String, Object> content = new HashMap<>(life.facts());
            content.putAll(values);
            engine.getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceId(instance)
                    .setVariables(content)
                    .correlate();
            return Optional.empty();
        } catch (MismatchingMessageCorrelationException lost) {
            return Optional.of("nothing waits for it");
        }
    }

    /** Jobs that go on by themselves, and tasks that an analyst has added. */
    void passBy() {
        for (int passed = 0; passed < MOST_TASKS; passed++) {
            Optional<Job> job =
                    engine
                            .getManagementService()
                            .createJobQuery()
                            .processInstanceId(instance)
                            .messages()
                            .list()
                            .stream()
                            .findFirst();
            Optional<Task> added = tasksOpen()
                    .filter(task -> !Vocabulary.FIELDS.containsKey(task.getTaskDefinitionKey()))
                    .findFirst();
            if (job.isPresent()) {
                engine.getManagementService().executeJob(job.get().getId());
            } else if (added.isPresent()) {
                engine.getTaskService().complete(added.get().getId());
            } else {
                return;
            }
        }
        throw new IllegalStateException("it goes round in circles");
    }

    /** The tasks that are open, and where else it waits. */
    Set<String> waits() {
        Set<String> open = new TreeSet<>();
        if (isRunning()) {
            tasksOpen().map(Task::getTaskDefinitionKey).forEach(open::add);
            engine.getRuntimeService().getActiveActivityIds(instance).stream()
                    .filter(id -> id.startsWith("receiveTask_") || id.startsWith("event_"))
                    .forEach(open::add);
        }
        return open;
    }

    private Optional<Task> task(String key) {
        return tasksOpen()
                .filter(task -> key.equals(task.getTaskDefinitionKey()))
                .findFirst();
    }

    Stream<Task> tasksOpen() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream();
    }

    boolean isRunning() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                > 0;
    }

    /** The element that calls a bean. */
    Optional<String> callerOf(String bean) {
        return model().stream()
                .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
                .filter(node -> Diagram.calls(node, bean))
                .map(FlowNode::getName)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** As the diagram has it; what is no element of it stands for itself. */
    String label(String element) {
        return model().map(model -> model.<ModelElementInstance>getModelElementById(element))
                .map(found -> found.getAttributeValue("name"))
                .orElse(element);
    }

    private Optional<BpmnModelInstance> model() {
        if (model.isEmpty()) {
            model =
                    engine
                            .getRepositoryService()
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(life.process())
                            .list()
                            .stream()
                            .map(definition -> engine.getRepositoryService().getBpmnModelInstance(definition.getId()))
                            .findFirst();
        }
        return model;
    }
}
