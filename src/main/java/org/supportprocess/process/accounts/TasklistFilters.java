package org.supportprocess.process.accounts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;
import org.supportprocess.desk.TaskFilter;
import org.supportprocess.desk.TaskFilterCatalogue;

/** Puts the filters into Tasklist, and says what they show. */
@Component
class TasklistFilters implements TaskFilterCatalogue {

    /** Those of the first release, which the present ones replace. */
    private static final List<String> FORMER = List.of("My tasks", "Tasks of my queues");

    private final FilterService filters;
    private final TaskService tasks;
    private final StaffRights rights;

    TasklistFilters(FilterService filters, TaskService tasks, StaffRights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    @Override
    public List<TaskFilter> all() {
        return Stream.of(DeskFilter.values())
                .map(filter -> new TaskFilter(filter.title(), filter.shows(), filter.roles()))
                .toList();
    }

    /** Filters that people made for themselves stay. Ours have no owner and are made anew. */
    void found() {
        Set<String> house = Stream.concat(
                        FORMER.stream(), Stream.of(DeskFilter.values()).map(DeskFilter::title))
                .collect(Collectors.toSet());
        filters.createFilterQuery().list().stream()
                .filter(filter -> filter.getOwner() == null && house.contains(filter.getName()))
                .forEach(filter -> filters.deleteFilter(filter.getId()));
        Stream.of(DeskFilter.values()).forEach(this::found);
    }

    private void found(DeskFilter wanted) {
        Filter filter = filters.newTaskFilter(wanted.title());
        filter.setQuery(wanted.of(tasks.createTaskQuery()));
        filter.setProperties(wanted.properties());
        rights.grantFilter(filters.saveFilter(filter).getId(), wanted.roles());
    }
}
