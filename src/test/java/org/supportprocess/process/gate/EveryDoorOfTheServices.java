package org.supportprocess.process.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanExecutionBuilder;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.runtime.MessageCorrelationAsyncBuilder;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;

/**
 * Whatever the engine's services offer is checked for people or harmless in their hands. A method that a new version of the
 * engine brings is in neither list, and somebody has to say what it is.
 */
@OnH2
class EveryDoorOfTheServices {

    /** Each is refused, also to somebody who has been granted everything. */
    private static final Map<Class<?>, String> CHECKED =
            Map.of(TaskService.class, """
                    addCandidateGroup(String, String)
                    addCandidateUser(String, String)
                    addComment(String, String, String)
                    addGroupIdentityLink(String, String, String)
                    addUserIdentityLink(String, String, String)
                    claim(String, String)
                    complete(String)
                    complete(String, Map)
                    completeWithVariablesInReturn(String, Map, boolean)
                    createAttachment(String, String, String, String, String, InputStream)
                    createAttachment(String, String, String, String, String, String)
                    createComment(String, String, String)
                    delegateTask(String, String)
                    deleteCandidateGroup(String, String)
                    deleteCandidateUser(String, String)
                    deleteGroupIdentityLink(String, String, String)
                    deleteTask(String)
                    deleteTask(String, String)
                    deleteTask(String, boolean)
                    deleteTasks(Collection)
                    deleteTasks(Collection, String)
                    deleteTasks(Collection, boolean)
                    deleteUserIdentityLink(String, String, String)
                    handleBpmnError(String, String)
                    handleBpmnError(String, String, String)
                    handleBpmnError(String, String, String, Map)
                    handleEscalation(String, String)
                    handleEscalation(String, String, Map)
                    removeVariable(String, String)
                    removeVariableLocal(String, String)
                    removeVariables(String, Collection)
                    removeVariablesLocal(String, Collection)
                    resolveTask(String, Map)
                    saveTask(Task)
                    setAssignee(String, String)
                    setDescription(String, String)
                    setDueDate(String, Date)
                    setFollowUpDate(String, Date)
                    setName(String, String)
                    setOwner(String, String)
                    setPriority(String, int)
                    setVariable(String, String, Object)
                    setVariableLocal(String, String, Object)
                    setVariables(String, Map)
                    setVariablesLocal(String, Map)
                    """, FormService.class, """
                    submitStartForm(String, Map)
                    submitStartForm(String, String, Map)
                    submitStartFormData(String, Map)
                    submitStartFormData(String, String, Map)
                    submitTaskForm(String, Map)
                    submitTaskFormData(String, Map)
                    submitTaskFormWithVariablesInReturn(String, Map, boolean)
                    """, RuntimeService.class, """
                    correlateMessage(String, Map)
                    correlateMessage(String, Map, Map)
                    correlateMessage(String, String)
                    correlateMessage(String, String, Map)
                    correlateMessage(String, String, Map, Map)
                    createIncident(String, String, String)
                    createIncident(String, String, String, String)
                    createMessageCorrelation(String)
                    createMessageCorrelationAsync(String)
                    createMigrationPlan(String, String)
                    createModification(String)
                    createProcessInstanceById(String)
                    createProcessInstanceByKey(String)
                    createProcessInstanceModification(String)
                    deleteProcessInstance(String, String)
                    deleteProcessInstance(String, String, boolean)
                    deleteProcessInstance(String, String, boolean, boolean)
                    deleteProcessInstance(String, String, boolean, boolean, boolean)
                    deleteProcessInstance(String, String, boolean, boolean, boolean, boolean)
                    deleteProcessInstanceIfExists(String, String, boolean, boolean, boolean, boolean)
                    deleteProcessInstances(List, String, boolean, boolean)
                    deleteProcessInstances(List, String, boolean, boolean, boolean)
                    deleteProcessInstances(List, String, boolean, boolean, boolean, boolean)
                    deleteProcessInstancesAsync(List, ProcessInstanceQuery, HistoricProcessInstanceQuery, String, boolean, boolean)
                    deleteProcessInstancesAsync(List, ProcessInstanceQuery, HistoricProcessInstanceQuery, String, boolean, boolean, boolean)
                    deleteProcessInstancesAsync(List, ProcessInstanceQuery, String)
                    deleteProcessInstancesAsync(List, ProcessInstanceQuery, String, boolean)
                    deleteProcessInstancesAsync(List, ProcessInstanceQuery, String, boolean, boolean)
                    deleteProcessInstancesAsync(List, String)
                    deleteProcessInstancesAsync(ProcessInstanceQuery, String)
                    deleteProcessInstancesIfExists(List, String, boolean, boolean, boolean)
                    messageEventReceived(String, String)
                    messageEventReceived(String, String, Map)
                    newMigration(MigrationPlan)
                    removeVariable(String, String)
                    removeVariableLocal(String, String)
                    removeVariables(String, Collection)
                    removeVariablesLocal(String, Collection)
                    restartProcessInstances(String)
                    setVariable(String, String, Object)
                    setVariableLocal(String, String, Object)
                    setVariables(String, Map)
                    setVariablesAsync(HistoricProcessInstanceQuery, Map)
                    setVariablesAsync(List, Map)
                    setVariablesAsync(List, ProcessInstanceQuery, HistoricProcessInstanceQuery, Map)
                    setVariablesAsync(ProcessInstanceQuery, Map)
                    setVariablesLocal(String, Map)
                    signal(String)
                    signal(String, Map)
                    signal(String, String, Object, Map)
                    startProcessInstanceById(String)
                    startProcessInstanceById(String, Map)
                    startProcessInstanceById(String, String)
                    startProcessInstanceById(String, String, Map)
                    startProcessInstanceById(String, String, String)
                    startProcessInstanceById(String, String, String, Map)
                    startProcessInstanceByKey(String)
                    startProcessInstanceByKey(String, Map)
                    startProcessInstanceByKey(String, String)
                    startProcessInstanceByKey(String, String, Map)
                    startProcessInstanceByKey(String, String, String)
                    startProcessInstanceByKey(String, String, String, Map)
                    """);

    /** By the reason why. */
    private static final Map<String, Map<Class<?>, String>> HARMLESS = Map.of(
            "reads, and asks for the right to",
            Map.of(TaskService.class, """
                    createNativeTaskQuery()
                    createTaskQuery()
                    createTaskReport()
                    getAttachment(String)
                    getAttachmentContent(String)
                    getIdentityLinksForTask(String)
                    getProcessInstanceAttachments(String)
                    getProcessInstanceComments(String)
                    getSubTasks(String)
                    getTaskAttachment(String, String)
                    getTaskAttachmentContent(String, String)
                    getTaskAttachments(String)
                    getTaskComment(String, String)
                    getTaskComments(String)
                    getTaskEvents(String)
                    getVariable(String, String)
                    getVariableLocal(String, String)
                    getVariableLocalTyped(String, String)
                    getVariableLocalTyped(String, String, boolean)
                    getVariableTyped(String, String)
                    getVariableTyped(String, String, boolean)
                    getVariables(String)
                    getVariables(String, Collection)
                    getVariablesLocal(String)
                    getVariablesLocal(String, Collection)
                    getVariablesLocalTyped(String)
                    getVariablesLocalTyped(String, Collection, boolean)
                    getVariablesLocalTyped(String, boolean)
                    getVariablesTyped(String)
                    getVariablesTyped(String, Collection, boolean)
                    getVariablesTyped(String, boolean)
                    """, FormService.class, """
                    getDeployedStartForm(String)
                    getDeployedTaskForm(String)
                    getRenderedStartForm(String)
                    getRenderedStartForm(String, String)
                    getRenderedTaskForm(String)
                    getRenderedTaskForm(String, String)
                    getStartFormData(String)
                    getStartFormKey(String)
                    getStartFormVariables(String)
                    getStartFormVariables(String, Collection, boolean)
                    getTaskFormData(String)
                    getTaskFormKey(String, String)
                    getTaskFormVariables(String)
                    getTaskFormVariables(String, Collection, boolean)
                    """, RuntimeService.class, """
                    createEventSubscriptionQuery()
                    createExecutionQuery()
                    createIncidentQuery()
                    createNativeExecutionQuery()
                    createNativeProcessInstanceQuery()
                    createProcessInstanceQuery()
                    createVariableInstanceQuery()
                    getActiveActivityIds(String)
                    getActivityInstance(String)
                    getVariable(String, String)
                    getVariableLocal(String, String)
                    getVariableLocalTyped(String, String)
                    getVariableLocalTyped(String, String, boolean)
                    getVariableTyped(String, String)
                    getVariableTyped(String, String, boolean)
                    getVariables(String)
                    getVariables(String, Collection)
                    getVariablesLocal(String)
                    getVariablesLocal(String, Collection)
                    getVariablesLocalTyped(String)
                    getVariablesLocalTyped(String, Collection, boolean)
                    getVariablesLocalTyped(String, boolean)
                    getVariablesTyped(String)
                    getVariablesTyped(String, Collection, boolean)
                    getVariablesTyped(String, boolean)
                    """),
            "only makes what another method would have to save",
            Map.of(TaskService.class, """
                    newTask()
                    newTask(String)
                    """),
            "gives a delegated task back, and nobody can delegate one",
            Map.of(TaskService.class, """
                    resolveTask(String)
                    """),
            "changes comments and attachments, and none are kept",
            Map.of(TaskService.class, """
                    deleteAttachment(String)
                    deleteProcessInstanceComment(String, String)
                    deleteProcessInstanceComments(String)
                    deleteTaskAttachment(String, String)
                    deleteTaskComment(String, String)
                    deleteTaskComments(String)
                    saveAttachment(Attachment)
                    updateProcessInstanceComment(String, String, String)
                    updateTaskComment(String, String, String)
                    """),
            "lets operations hold what runs and let it go on, which changes nothing of it",
            Map.of(RuntimeService.class, """
                    activateProcessInstanceById(String)
                    activateProcessInstanceByProcessDefinitionId(String)
                    activateProcessInstanceByProcessDefinitionKey(String)
                    suspendProcessInstanceById(String)
                    suspendProcessInstanceByProcessDefinitionId(String)
                    suspendProcessInstanceByProcessDefinitionKey(String)
                    updateProcessInstanceSuspensionState()
                    """),
            "works on an incident, which is about a job and not about a request; of a process it is refused as any change",
            Map.of(RuntimeService.class, """
                    clearAnnotationForIncidentById(String)
                    resolveIncident(String)
                    setAnnotationForIncidentById(String, String)
                    """),
            "reaches a request only where there is no other one, and then through the checked correlation",
            Map.of(RuntimeService.class, """
                    correlateMessage(String)
                    """),
            "reaches nobody: no diagram waits for a signal, or starts by a condition or a message",
            Map.of(RuntimeService.class, """
                    createConditionEvaluation()
                    createSignalEvent(String)
                    signalEventReceived(String)
                    signalEventReceived(String, Map)
                    signalEventReceived(String, String)
                    signalEventReceived(String, String, Map)
                    startProcessInstanceByMessage(String)
                    startProcessInstanceByMessage(String, Map)
                    startProcessInstanceByMessage(String, String)
                    startProcessInstanceByMessage(String, String, Map)
                    startProcessInstanceByMessageAndProcessDefinitionId(String, String)
                    startProcessInstanceByMessageAndProcessDefinitionId(String, String, Map)
                    startProcessInstanceByMessageAndProcessDefinitionId(String, String, String)
                    startProcessInstanceByMessageAndProcessDefinitionId(String, String, String, Map)
                    """));

    /** A variable that this request alone has. */
    private static final String MARK = "mark";

    private static final List<Class<?>> SERVICES = List.of(TaskService.class, FormService.class, RuntimeService.class);

    @Autowired
    SupportDesk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    private RequestNumber number;
    private Task task;
    private String finished;
    private String call;
    private String waiting;
    private MigrationPlan plan;
    private List<Authorization> granted;

    @BeforeEach
    void comeWithEveryRight() {
        number = desk.open("grace", Draft.of("SUB-E3")).number();
        task = desk.task(number, "userTask_answerRequest");
        runtime.setVariable(task.getProcessInstanceId(), MARK, number.value());
        RequestNumber other = desk.open("grace", Draft.of("SUB-E3")).number();
        finished = desk.task(other, "userTask_answerRequest").getId();
        desk.withdraw("grace", other);
        waiting = runtime.createEventSubscriptionQuery()
                .processInstanceId(task.getProcessInstanceId())
                .eventName("support.requestWithdrawn")
                .singleResult()
                .getExecutionId();
        call = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("phone-call")
                .latestVersion()
                .singleResult()
                .getId();
        plan = runtime.createMigrationPlan(task.getProcessDefinitionId(), task.getProcessDefinitionId())
                .mapEqualActivities()
                .build();
        granted = Stream.of(Resources.values()).map(this::grantEverything).toList();
        identities.setAuthentication("erik", List.of("engineer", "exchange-online"));
    }

    @AfterEach
    void leave() {
        identities.clearAuthentication();
        granted.forEach(right -> authorizations.deleteAuthorization(right.getId()));
        desk.withdraw("grace", number);
    }

    @Test
    void isCheckedOrHarmless() {
        SERVICES.forEach(service -> assertThat(Stream.concat(
                                checked(service),
                                HARMLESS.values().stream().flatMap(of -> lines(of.getOrDefault(service, ""))))
                        .toList())
                .as(service.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(service.getMethods())
                        .map(EveryDoorOfTheServices::signature)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void isShutWhereItIsChecked() {
        String before = state();
        assertThat(SERVICES).allSatisfy(service -> assertThat(Arrays.stream(service.getMethods())
                        .filter(method -> checked(service).anyMatch(signature(method)::equals)))
                .allSatisfy(method -> assertThat(refusal(method))
                        .as(signature(method))
                        .isInstanceOfAny(
                                AuthorizationException.class,
                                BadUserRequestException.class,
                                FormFieldValidationException.class,
                                InvalidRequestException.class)));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void leadsNowhereBySignalOrByStartingWithAConditionOrAMessage() {
        assertThat(new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn")))
                .isNotEmpty()
                .allSatisfy(file -> {
                    BpmnModelInstance diagram = Bpmn.readModelFromFile(file);
                    assertThat(diagram.getModelElementsByType(SignalEventDefinition.class))
                            .isEmpty();
                    assertThat(diagram.getModelElementsByType(StartEvent.class).stream()
                                    .filter(start -> start.getParentElement() instanceof Process)
                                    .flatMap(start -> start.getEventDefinitions().stream()))
                            .noneMatch(event -> event instanceof MessageEventDefinition
                                    || event instanceof ConditionalEventDefinition);
                });
    }

    /** Null where it is not refused. */
    private Throwable refusal(Method method) {
        Object service = Stream.of(tasks, forms, runtime)
                .filter(method.getDeclaringClass()::isInstance)
                .findFirst()
                .orElseThrow();
        try {
            finish(method.invoke(service, arguments(method)));
            return null;
        } catch (InvocationTargetException refused) {
            return refused.getCause();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    /** What a builder was made for. */
    private void finish(Object result) {
        if (result instanceof ProcessInstantiationBuilder start) {
            start.execute();
        } else if (result instanceof MessageCorrelationBuilder message) {
            message.processInstanceBusinessKey(number.value()).correlate();
        } else if (result instanceof MessageCorrelationAsyncBuilder message) {
            message.processInstanceIds(List.of(task.getProcessInstanceId())).correlateAllAsync();
        } else if (result instanceof ModificationBuilder modification) {
            modification
                    .cancelAllForActivity("userTask_answerRequest")
                    .processInstanceIds(task.getProcessInstanceId())
                    .execute();
        } else if (result instanceof ProcessInstanceModificationBuilder modification) {
            modification.cancelAllForActivity("userTask_answerRequest").execute();
        } else if (result instanceof MigrationPlanBuilder migration) {
            migration.mapEqualActivities().build();
        } else if (result instanceof MigrationPlanExecutionBuilder migration) {
            migration.processInstanceIds(task.getProcessInstanceId()).execute();
        }
    }

    private Object[] arguments(Method method) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == 0 && types[i] == String.class ? subject(method) : argument(method, types[i], i == 0);
        }
        return arguments;
    }

    /** What a method is about is its first argument: a task or an instance, unless its name says something else. */
    private String subject(Method method) {
        String name = method.getName();
        if (name.startsWith("createAttachment")) {
            return "url";
        } else if (name.startsWith("correlateMessage")
                || name.startsWith("createMessage")
                || name.startsWith("messageEventReceived")) {
            return "support.requestWithdrawn";
        } else if (name.endsWith("ByKey")) {
            return "support-request";
        } else if (name.startsWith("submitStart")) {
            return call;
        } else if (name.equals("deleteTask") && method.getParameterCount() == 2) {
            return finished;
        } else if (name.endsWith("ById")
                || name.equals("createModification")
                || name.equals("createMigrationPlan")
                || name.startsWith("restart")) {
            return task.getProcessDefinitionId();
        }
        return method.getDeclaringClass() == RuntimeService.class ? task.getProcessInstanceId() : task.getId();
    }

    private Object argument(Method method, Class<?> type, boolean first) {
        if (type == String.class) {
            return text(method);
        } else if (type == List.class) {
            return List.of(task.getProcessInstanceId());
        } else if (type == Collection.class) {
            return List.of(first ? finished : "severity");
        } else if (type == Map.class) {
            return new HashMap<>(
                    Map.of(method.getName().equals("correlateMessage") ? MARK : "severity", number.value()));
        } else if (type == ProcessInstanceQuery.class) {
            return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId());
        } else if (type == HistoricProcessInstanceQuery.class) {
            return history.createHistoricProcessInstanceQuery().processInstanceId(task.getProcessInstanceId());
        } else if (type == MigrationPlan.class) {
            return plan;
        } else if (type == Task.class) {
            task.setPriority(task.getPriority() + 1);
            return task;
        }
        return plain(type);
    }

    private String text(Method method) {
        return switch (method.getName()) {
            case "correlateMessage" -> number.value();
            case "messageEventReceived" -> waiting;
            case "createIncident" -> task.getProcessInstanceId();
            case "createMigrationPlan" -> task.getProcessDefinitionId();
            default -> "severity";
        };
    }

    private static Object plain(Class<?> type) {
        if (type == Date.class) {
            return Date.from(Instant.parse("2030-01-01T00:00:00Z"));
        } else if (type == InputStream.class) {
            return InputStream.nullInputStream();
        } else if (type == int.class) {
            return 1;
        } else if (type == boolean.class) {
            return true;
        }
        return "C";
    }

    /** What people could have changed. */
    private String state() {
        Task now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        return String.join(
                " ",
                runtime.getVariables(task.getProcessInstanceId()).toString(),
                now.getName(),
                now.getDescription(),
                now.getAssignee(),
                now.getOwner(),
                String.valueOf(now.getPriority()),
                String.valueOf(now.getDueDate()),
                String.valueOf(now.getFollowUpDate()),
                String.valueOf(tasks.getIdentityLinksForTask(task.getId()).size()),
                String.valueOf(runtime.createProcessInstanceQuery().count()),
                String.valueOf(history.createHistoricTaskInstanceQuery().count()),
                String.valueOf(history.createHistoricProcessInstanceQuery().count()));
    }

    private Authorization grantEverything(Resources resource) {
        Authorization right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setUserId("erik");
        right.setResource(resource);
        right.setResourceId(Authorization.ANY);
        right.addPermission(Permissions.ALL);
        return authorizations.saveAuthorization(right);
    }

    private static Stream<String> checked(Class<?> service) {
        return lines(CHECKED.get(service));
    }

    private static Stream<String> lines(String list) {
        return list.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
