package org.supportprocess.process.engine.tasks;

import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Looks for the right to each single task only where it is in question: whoever may read all tasks, or asks for those that are
 * assigned to them or offered to their own groups, has the right to all that is found. Rights that are revoked are looked for
 * in any case.
 */
class ReadableTasks extends AuthorizationManager {

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        super.configureTaskQuery(query);
        AuthorizationCheck check = query.getAuthCheck();
        if (check.isAuthorizationCheckEnabled()
                && check.getAuthUserId() != null
                && !check.isRevokeAuthorizationCheckEnabled()
                && (asksForTheirOwn(query, check) || readsEveryTask())) {
            check.setAuthorizationCheckEnabled(false);
        }
    }

    /** All of them: to leave out those without any right the engine would read every right that there is, with each call. */
    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : groups;
    }

    private static boolean asksForTheirOwn(TaskQueryImpl query, AuthorizationCheck check) {
        return check.getAuthUserId().equals(query.getAssignee()) || asksForTheirGroups(query, check.getAuthGroupIds());
    }

    /** A candidate user or a pattern would be another way in. */
    private static boolean asksForTheirGroups(TaskQueryImpl query, List<String> own) {
        List<String> groups = query.getCandidateGroups();
        return groups != null
                && !groups.isEmpty()
                && own.containsAll(groups)
                && query.getCandidateUser() == null
                && query.getCandidateGroupLike() == null;
    }

    private boolean readsEveryTask() {
        return isAuthorized(Permissions.READ, Resources.TASK, Authorization.ANY);
    }

    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new ReadableTasks();
        }
    }
}
