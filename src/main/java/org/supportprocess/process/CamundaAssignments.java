package org.supportprocess.process;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supportprocess.desk.Assignments;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.engine.AsProduct;
import org.supportprocess.process.engine.Conflicts;
import org.supportprocess.process.engine.CurrentStep;
import org.supportprocess.process.engine.OfferedTask;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Severity;

/** Who has a request is who has the task that it waits at. */
@Component
class CamundaAssignments implements Assignments {

    private static final String LOADS = """
            select r.queue, t.ASSIGNEE_ as engineer, count(*) as requests,
                sum(case when r.phase in ('WAITING_FOR_CUSTOMER', 'SOLUTION_PROPOSED') then 1 else 0 end) as waiting,
                sum(case when t.DUE_DATE_ < :now then 1 else 0 end) as overdue,
                sum(case when t.PRIORITY_ >= :critical then 1 else 0 end) as critical
            from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            join support_request r on r.number = e.BUSINESS_KEY_
            where t.TASK_DEF_KEY_ in (:main)
            group by r.queue, t.ASSIGNEE_
            """;

    private final TaskService tasks;
    private final AsProduct product;
    private final JdbcClient database;

    CamundaAssignments(ProcessEngine engine, JdbcClient database) {
        this.tasks = engine.getTaskService();
        this.product = new AsProduct(engine);
        this.database = database;
    }

    @Override
    public @Nullable String assignee(SupportRequest request) {
        return product.call(() -> main(request)).stream()
                .findFirst()
                .map(org.camunda.bpm.engine.task.Task::getAssignee)
                .orElse(null);
    }

    @Override
    public void assign(SupportRequest request, @Nullable String engineer) {
        change(request, task -> {
            new OfferedTask(task).assign(engineer);
            task.setFollowUpDate(null);
        });
    }

    @Override
    public void putOff(SupportRequest request, @Nullable Instant until) {
        change(request, task -> task.setFollowUpDate(until == null ? null : Date.from(until)));
    }

    @Override
    public List<String> takenBy(String engineer) {
        return database.sql("""
                        select e.BUSINESS_KEY_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                        where t.ASSIGNEE_ = :engineer and t.TASK_DEF_KEY_ in (:main)
                        order by t.PRIORITY_ desc, t.DUE_DATE_
                        """)
                .param("engineer", engineer)
                .param("main", Task.MAIN)
                .query(String.class)
                .list();
    }

    @Override
    public List<Load> loads(Instant now) {
        return database.sql(LOADS)
                .param("now", now.atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("critical", Severity.A.priority())
                .param("main", Task.MAIN)
                .query(Load.class)
                .list();
    }

    private void change(SupportRequest request, Consumer<DelegateTask> change) {
        Conflicts.told(() -> {
            product.run(() -> change.accept(CurrentStep.task(main(request).stream()
                    .findFirst()
                    .orElseThrow(() -> new ConcurrencyFailureException("The request has no task any more")))));
            return null;
        });
    }

    private List<org.camunda.bpm.engine.task.Task> main(SupportRequest request) {
        return query().processInstanceBusinessKey(request.number().value()).unlimitedList();
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().taskDefinitionKeyIn(Task.MAIN.toArray(String[]::new));
    }
}
