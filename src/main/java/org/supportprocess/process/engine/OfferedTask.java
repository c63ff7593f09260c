package org.supportprocess.process.engine;

import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;

/** A task that goes from hand to hand. Whoever does not have it any more loses the rights that came with it, which the engine keeps. */
public record OfferedTask(DelegateTask task) {

    /** Nobody has it any more, and whoever works in the queue may take it. */
    public void offerTo(String queue) {
        candidateGroups().forEach(group -> {
            task.deleteGroupIdentityLink(group, IdentityLinkType.CANDIDATE);
            authorizations().deleteAuthorizationsByResourceIdAndGroupId(TASK, task.getId(), group);
        });
        task.addCandidateGroup(queue);
        assign(null);
    }

    /** @param user absent for nobody */
    public void assign(@Nullable String user) {
        String before = task.getAssignee();
        task.setAssignee(user);
        if (before != null && !before.equals(user)) {
            authorizations().deleteAuthorizationsByResourceIdAndUserId(TASK, task.getId(), before);
        }
    }

    private List<String> candidateGroups() {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .toList();
    }

    private static AuthorizationManager authorizations() {
        return Context.getCommandContext().getAuthorizationManager();
    }
}
