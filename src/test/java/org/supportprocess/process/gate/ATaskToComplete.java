package org.supportprocess.process.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** Both doors through which a task is completed: the engine's REST API and Tasklist's forms. */
@OnH2
class ATaskToComplete {

    private static final Map<String, Object> ANSWER = Map.of("answer", "I am on it.");
    private static final Map<String, Object> STRANGE = Map.of("answer", "I am on it.", "priority", 100);

    @Autowired
    SupportDesk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identities;

    private RequestNumber number;
    private String task;

    @BeforeEach
    void openRequest() {
        number = desk.open("grace", Draft.of("SUB-E3")).number();
        task = desk.task(number, "userTask_answerRequest").getId();
        identities.setAuthentication("erik", List.of("engineer", "exchange-online"));
    }

    @AfterEach
    void withdrawRequest() {
        identities.clearAuthentication();
        desk.withdraw("grace", number);
    }

    @Test
    void isCompletedWithWhatItsFormOwns() {
        tasks.complete(task, ANSWER);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
    }

    @Test
    void isCompletedByItsForm() {
        forms.submitTaskForm(task, ANSWER);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
    }

    @Test
    void isNotCompletedWithAnythingElse() {
        refuses(FormFieldValidationException.class, () -> tasks.complete(task, STRANGE));
        refuses(FormFieldValidationException.class, () -> tasks.completeWithVariablesInReturn(task, STRANGE, false));
        refuses(FormFieldValidationException.class, () -> forms.submitTaskForm(task, STRANGE));
        refuses(FormFieldValidationException.class, () -> tasks.complete(task));
    }

    @Test
    void isLeftByNoOtherDoor() {
        Map<String, Object> forged = Map.of("severity", "A");
        refuses(BadUserRequestException.class, () -> tasks.handleBpmnError(task, "anything"));
        refuses(BadUserRequestException.class, () -> tasks.handleBpmnError(task, "anything", "at all"));
        refuses(BadUserRequestException.class, () -> tasks.handleBpmnError(task, "anything", "at all", forged));
        refuses(BadUserRequestException.class, () -> tasks.handleEscalation(task, "anything"));
        refuses(BadUserRequestException.class, () -> tasks.handleEscalation(task, "anything", forged));
        refuses(BadUserRequestException.class, () -> tasks.resolveTask(task, forged));
        refuses(BadUserRequestException.class, () -> tasks.deleteTask(task));
        refuses(AuthorizationException.class, () -> tasks.setVariables(task, forged));
    }

    @Test
    void tellsThoseItIsNotForNothingOfItsForm() {
        identities.setAuthentication("bea", List.of("engineer", "billing"));
        refuses(AuthorizationException.class, () -> tasks.complete(task, STRANGE));
        refuses(AuthorizationException.class, () -> forms.submitTaskForm(task, STRANGE));
    }

    @Test
    void isNotCompletedWithAnObjectInPlaceOfAText() {
        Map<String, Object> object = Map.of(
                "answer",
                Variables.serializedObjectValue("{}")
                        .serializationDataFormat("application/json")
                        .objectTypeName("java.util.HashMap")
                        .create());
        refuses(FormFieldValidationException.class, () -> tasks.complete(task, object));
    }

    @Test
    void hasToExist() {
        refuses(FormFieldValidationException.class, () -> tasks.complete("no-such-task", ANSWER));
        refuses(FormFieldValidationException.class, () -> forms.submitTaskForm(null, ANSWER));
    }

    @Test
    void doesNotEndByAnErrorOrAnEscalation() {
        refuses(BadUserRequestException.class, () -> tasks.handleBpmnError(task, "x"));
        refuses(BadUserRequestException.class, () -> tasks.handleBpmnError(task, "x", "message"));
        refuses(BadUserRequestException.class, () -> tasks.handleBpmnError(task, "x", "message", STRANGE));
        refuses(BadUserRequestException.class, () -> tasks.handleEscalation(task, "x"));
        refuses(BadUserRequestException.class, () -> tasks.handleEscalation(task, "x", STRANGE));
    }

    @Test
    void takesNoVariablesBesideItsCompletion() {
        refuses(BadUserRequestException.class, () -> tasks.resolveTask(task, STRANGE));
    }

    @Test
    void isClaimedForOneselfAndHandedBack() {
        refuses(AuthorizationException.class, () -> tasks.claim(task, "sofia"));
        tasks.claim(task, "erik");
        assertThat(assignee()).isEqualTo("erik");
        tasks.setAssignee(task, null);
        assertThat(assignee()).isNull();
    }

    @Test
    void isNotClaimedByTwo() {
        tasks.claim(task, "erik");
        identities.setAuthentication("sofia", List.of("engineer", "exchange-online"));
        refuses(BadUserRequestException.class, () -> tasks.claim(task, "sofia"));
    }

    @Test
    void keepsNoComments() {
        identities.setAuthentication("audrey", List.of("auditor"));
        refuses(BadUserRequestException.class, () -> tasks.createComment(task, null, "Hm"));
        refuses(BadUserRequestException.class, () -> tasks.createAttachment("url", task, null, "a", "b", "http://c"));
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    private void refuses(Class<? extends Throwable> refusal, ThrowingCallable completion) {
        assertThatThrownBy(completion).isExactlyInstanceOf(refusal);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ANSWERING);
    }
}
