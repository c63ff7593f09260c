package org.supportprocess.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.desk.Workforce;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.engine.AsProduct;

/** The people are the engine's users, the queues its groups of that type. */
@Component
class CamundaWorkforce implements Workforce {

    private final IdentityService identities;
    private final TaskService tasks;
    private final AsProduct product;
    private final Queues queues;

    CamundaWorkforce(ProcessEngine engine) {
        this.identities = engine.getIdentityService();
        this.tasks = engine.getTaskService();
        this.product = new AsProduct(engine);
        this.queues = new Queues(engine);
    }

    @Override
    public Map<String, String> names(Collection<String> users) {
        return users.isEmpty()
                ? Map.of()
                : names(product.call(() -> identities
                        .createUserQuery()
                        .userIdIn(users.toArray(String[]::new))
                        .unlimitedList()));
    }

    @Override
    public Map<String, String> engineersOf(String queue) {
        return names(product.call(() -> new Engineers(identities).membersOf(queue)));
    }

    @Override
    public Map<String, String> queues() {
        return queues.titles();
    }

    @Override
    public List<OpenTask> tasksOf(String requestNumber) {
        return product
                .call(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(requestNumber)
                        .unlimitedList())
                .stream()
                .map(CamundaWorkforce::open)
                .sorted(Comparator.comparing(OpenTask::main).reversed().thenComparing(OpenTask::key))
                .toList();
    }

    private static Map<String, String> names(List<User> users) {
        Map<String, String> names = new TreeMap<>();
        users.forEach(user -> names.put(user.getId(), name(user)));
        return names;
    }

    private static String name(User user) {
        return "%s %s".formatted(user.getFirstName(), user.getLastName());
    }

    private static OpenTask open(org.camunda.bpm.engine.task.Task task) {
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                Task.MAIN.contains(task.getTaskDefinitionKey()),
                task.getAssignee(),
                instant(task.getDueDate()),
                instant(task.getFollowUpDate()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant).orElse(null);
    }
}
