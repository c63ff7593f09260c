package org.supportprocess.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.escalation.Colleagues;
import org.supportprocess.intake.TeamLeads;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.engine.AsProduct;
import org.supportprocess.request.SupportRequest;

/** The people are the engine's users, and who has taken a request is who has its task. */
@Component
class CamundaColleagues implements Colleagues, TeamLeads {

    private final IdentityService identities;
    private final TaskService tasks;
    private final AsProduct product;

    CamundaColleagues(ProcessEngine engine) {
        this.identities = engine.getIdentityService();
        this.tasks = engine.getTaskService();
        this.product = new AsProduct(engine);
    }

    @Override
    public Collection<String> in(String group) {
        return product.call(() -> new Engineers(identities)
                .membersOf(group).stream().map(User::getId).toList());
    }

    @Override
    public boolean worksHere(String user) {
        return product.call(
                () -> new Engineers(identities).groupsOf(user).stream().anyMatch(StaffGroups.ROLES::contains));
    }

    @Override
    public Optional<String> nameOf(String user) {
        return product.call(() -> Optional.ofNullable(
                        identities.createUserQuery().userId(user).singleResult())
                .map(found -> "%s %s".formatted(found.getFirstName(), found.getLastName())));
    }

    @Override
    public List<String> names() {
        return in(StaffGroups.TEAM_LEAD).stream()
                .flatMap(lead -> nameOf(lead).stream())
                .toList();
    }

    @Override
    public Optional<String> inCharge(SupportRequest request) {
        return product.call(() -> assignee(request).or(() -> new Engineers(identities).inCharge(request)));
    }

    private Optional<String> assignee(SupportRequest request) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(request.number().value())
                .taskDefinitionKeyIn(Task.ANSWER_REQUEST, Task.RESOLVE_REQUEST)
                .taskAssigned()
                .unlimitedList()
                .stream()
                .map(org.camunda.bpm.engine.task.Task::getAssignee)
                .findFirst();
    }
}
