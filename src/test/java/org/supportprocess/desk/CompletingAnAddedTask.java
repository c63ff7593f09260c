package org.supportprocess.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.PageCheck;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.number.RequestNumber;

/** A task that an analyst has added without Java or HTML, in the real Tasklist: the engine makes its form. */
class CompletingAnAddedTask extends AtTheDesk {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    private String deployment;
    private RequestNumber number;
    private String task;

    @BeforeEach
    void add() {
        deployment = repository
                .createDeployment()
                .name("call-back")
                .addClasspathResource("added/call-back.bpmn")
                .deploy()
                .getId();
        number = desk.open("grace", Draft.of("SUB-E3")).number();
        String instance =
                runtime.startProcessInstanceByKey("call-back", number.value()).getId();
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void remove() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void takesWhatItsFieldsAskFor() {
        Page page = claimed();
        page.selectOption("form select[name=next]", "AGAIN");
        page.locator("form input[name=minutes]").fill("5");
        page.locator("form input[name=note]").fill("Tomorrow, at nine");
        PageCheck.shot(page, "added-task");
        complete(page).click();
        eventually(page, () -> tasks.createTaskQuery().taskId(task).count() == 0);
        assertThat(kept()).isEqualTo(Map.of("next", "AGAIN", "minutes", 5L));
        assertThat(desk.timeline(number))
                .last()
                .satisfies(entry -> assertThat(entry.facts().get(Fact.TEXT)).isEqualTo("Tomorrow, at nine"));
    }

    @Test
    void mayLeaveTheRestEmpty() {
        Page page = claimed();
        page.selectOption("form select[name=next]", "NEVER");
        complete(page).click();
        eventually(page, () -> tasks.createTaskQuery().taskId(task).count() == 0);
        assertThat(kept()).isEqualTo(Map.of("next", "NEVER"));
    }

    private Page claimed() {
        Page page = browser.tasklist("erik", task);
        page.locator(".task-card button:has-text('Claim')").first().click();
        assertThat(page.locator("fieldset[disabled]")).hasCount(0);
        return page;
    }

    /** An untouched box means no. */
    private Map<String, Object> kept() {
        return history.createHistoricVariableInstanceQuery().processDefinitionKey("call-back").list().stream()
                .filter(variable -> variable.getValue() != null && !Boolean.FALSE.equals(variable.getValue()))
                .collect(Collectors.toMap(HistoricVariableInstance::getName, HistoricVariableInstance::getValue));
    }
}
