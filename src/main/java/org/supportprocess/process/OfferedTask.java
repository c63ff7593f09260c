package org.supportprocess.process;

import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.supportprocess.process.SupportRequestModel.Variable;

/** A task that goes from hand to hand. Whoever does not have it any more loses the rights that came with it, which the engine keeps. */
record OfferedTask(TaskEntity task) {

    /** Nobody has it any more, and whoever works in the queue may take it. */
    void offerTo(String queue) {
        task.setVariable(Variable.QUEUE, queue);
        candidateGroups().forEach(group -> {
            task.deleteGroupIdentityLink(group, IdentityLinkType.CANDIDATE);
            authorizations().deleteAuthorizationsByResourceIdAndGroupId(TASK, task.getId(), group);
        });
        task.addCandidateGroup(queue);
        assign(null);
    }

    /** @param user null for nobody */
    void assign(String user) {
        String before = task.getAssignee();
        task.setAssignee(user);
        if (before != null && !before.equals(user)) {
            authorizations().deleteAuthorizationsByResourceIdAndUserId(TASK, task.getId(), before);
        }
    }

    private List<String> candidateGroups() {
        return task.getIdentityLinks().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLinkEntity::getGroupId)
                .toList();
    }

    private static AuthorizationManager authorizations() {
        return Context.getCommandContext().getAuthorizationManager();
    }
}
