package org.supportprocess.process;

import jakarta.ws.rs.core.Response.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.stereotype.Component;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.process.engine.AsProduct;
import org.supportprocess.process.engine.DeployedModels;
import org.supportprocess.process.gate.Departures;
import org.supportprocess.request.SupportRequests;

/** The roles stay, and a queue as long as work lies in it or comes to it. Its members alone do not hold it. */
@Component
class GroupsInUse implements Departures {

    private static final String ROUTING = "routing";

    /** The rules that are told; there may be many. */
    private static final int TOLD = 3;

    private final TaskService tasks;
    private final AsProduct product;
    private final SupportRequests requests;

    GroupsInUse(ProcessEngine engine, SupportRequests requests) {
        this.tasks = engine.getTaskService();
        this.product = new AsProduct(engine);
        this.requests = requests;
    }

    @Override
    public void requireUnused(String group) {
        if (StaffGroups.ROLES.contains(group)) {
            throw refused("“%s” is a role of this product and stays. Take its members out instead.".formatted(group));
        }
        List<String> holding = product.call(() -> holding(group));
        if (!holding.isEmpty()) {
            throw refused(
                    "“%s” is in use: %s. Hand its open work over, and let no rule name it; then it can be deleted."
                            .formatted(group, String.join("; ", holding)));
        }
    }

    private List<String> holding(String group) {
        List<String> holding = new ArrayList<>();
        long open = requests.countOpenIn(group);
        long offered = tasks.createTaskQuery()
                .taskCandidateGroup(group)
                .includeAssignedTasks()
                .count();
        List<String> rules = DeployedModels.tableOf(
                        DeployedModels.deploymentOfTheNewest(SupportRequestModel.PROCESS), ROUTING)
                .map(table -> DeployedModels.rulesThatAnswer(table.id(), ROUTING, group))
                .orElse(List.of());
        if (open > 0) {
            holding.add("%d of the requests in it are open".formatted(open));
        } else if (offered > 0) {
            holding.add("%d of the tasks offered to it are open".formatted(offered));
        }
        if (!rules.isEmpty()) {
            holding.add("the table %s sends requests to it (%s)".formatted(ROUTING, told(rules)));
        }
        return holding;
    }

    private static String told(List<String> rules) {
        String some = rules.stream().limit(TOLD).map("“%s”"::formatted).collect(Collectors.joining(", "));
        return rules.size() > TOLD ? "%s and %d other rules".formatted(some, rules.size() - TOLD) : some;
    }

    private static RestException refused(String sentence) {
        return new RestException(Status.CONFLICT, sentence);
    }
}
