package org.supportprocess.process.gate;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.supportprocess.process.engine.Conflicts;
import org.supportprocess.process.engine.StepRefused;

/**
 * The engine's task service, with every completion checked first; see {@link CheckedCompletion}. The side doors, through which
 * a task would end or take variables unchecked, are shut.
 */
class CheckedTaskService extends TaskServiceImpl {

    private final GateRules rules;

    CheckedTaskService(GateRules rules) {
        this.rules = rules;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        StepRefused.unwrapped(commandExecutor, () -> new CheckedCompletion(rules, taskId, variables, false, false));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return StepRefused.unwrapped(
                commandExecutor, () -> new CheckedCompletion(rules, taskId, variables, true, deserializeValues));
    }

    /** For oneself; giving a task to somebody else is the assigning of it, which needs a right of its own. */
    @Override
    public void claim(String taskId, String userId) {
        if (userId != null
                && Optional.ofNullable(caller())
                        .filter(user -> !user.equals(userId))
                        .isPresent()) {
            throw new AuthorizationException("A task is claimed for oneself, not for somebody else.");
        }
        requirePresent(taskId);
        requireAccount(userId);
        try {
            Conflicts.retried(() -> {
                super.claim(taskId, userId);
                return null;
            });
        } catch (TaskAlreadyClaimedException taken) {
            throw new BadUserRequestException("The task is %s’s already.".formatted(taken.getTaskAssignee()), taken);
        }
    }

    /** To hand a task back is the opposite of claiming it and needs the same right; and one has to have it. */
    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId == null) {
            requireNoColleaguesTask(taskId);
            super.claim(taskId, null);
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    @Override
    public void resolveTask(String taskId) {
        resolveTask(taskId, null);
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
        if (variables != null && !variables.isEmpty()) {
            throw new BadUserRequestException("A delegated task is given back without variables; they belong to the"
                    + " completion of the task.");
        }
        requireNoColleaguesTask(taskId);
        super.resolveTask(taskId, variables);
    }

    @Override
    public void deleteTask(String taskId) {
        throw notDeleted();
    }

    @Override
    public void deleteTask(String taskId, boolean cascade) {
        throw notDeleted();
    }

    @Override
    public void deleteTask(String taskId, String deleteReason) {
        throw notDeleted();
    }

    @Override
    public void deleteTasks(Collection<String> taskIds) {
        throw notDeleted();
    }

    @Override
    public void deleteTasks(Collection<String> taskIds, boolean cascade) {
        throw notDeleted();
    }

    @Override
    public void deleteTasks(Collection<String> taskIds, String deleteReason) {
        throw notDeleted();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        throw noOtherEnd();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
        throw noOtherEnd();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        throw noOtherEnd();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        throw noOtherEnd();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw noOtherEnd();
    }

    @Override
    public Comment createComment(String taskId, String processInstance, String message) {
        throw notKept();
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstance, String name, String description, InputStream content) {
        throw notKept();
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstance, String name, String description, String url) {
        throw notKept();
    }

    private void requirePresent(String taskId) {
        told(context -> OwnTask.present(context, taskId));
    }

    /** A session outlives the account of whoever began it; what they took would be in nobody's list. */
    private void requireAccount(@Nullable String user) {
        commandExecutor.execute(context -> {
            if (user != null
                    && context.getAuthentication() != null
                    && context.runWithoutAuthorization(
                                    () -> context.getReadOnlyIdentityProvider().findUserById(user))
                            == null) {
                throw new AuthorizationException(
                        "The account %s was deleted; it takes no tasks any more.".formatted(user));
            }
            return null;
        });
    }

    private void requireNoColleaguesTask(String taskId) {
        told(context -> {
            TaskEntity task = OwnTask.present(context, taskId);
            OwnTask.refuseToDoWhatAColleagueDoes(task);
            return task;
        });
    }

    private void told(Command<TaskEntity> check) {
        commandExecutor.execute(check);
    }

    /** The engine would delete the history of a finished task without checking any right. */
    private static BadUserRequestException notDeleted() {
        return new BadUserRequestException("A task ends with its completion and is not deleted.");
    }

    private static BadUserRequestException noOtherEnd() {
        return new BadUserRequestException(
                "The process takes no errors and no escalations from a task; complete the task instead.");
    }

    /** Whoever may read the history may write these, and what is written about a request belongs to its conversation. */
    private static BadUserRequestException notKept() {
        return new BadUserRequestException("Comments and attachments are not kept with a task; write a message in the"
                + " conversation of the request instead.");
    }

    private String caller() {
        return commandExecutor.execute(context -> Optional.ofNullable(context.getAuthentication())
                .map(Authentication::getUserId)
                .orElse(null));
    }
}
