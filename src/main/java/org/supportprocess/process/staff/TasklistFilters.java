package org.supportprocess.process.staff;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The two lists an engineer starts the day with: the most urgent first, then what is due first. */
@Component
class TasklistFilters {

    private final FilterService filters;
    private final TaskService tasks;

    TasklistFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Creates the filters and gives their ids. */
    List<String> create() {
        return List.of(
                create("My tasks", 20, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")),
                create(
                        "Tasks of my queues",
                        10,
                        tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}")));
    }

    private String create(String name, int place, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByTaskPriority().desc().orderByDueDate().asc());
        filter.setProperties(Map.of(
                "priority",
                place,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(Map.of("name", "severity", "label", "Severity"))));
        return filters.saveFilter(filter).getId();
    }
}
