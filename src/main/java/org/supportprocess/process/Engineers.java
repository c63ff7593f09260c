package org.supportprocess.process;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.supportprocess.process.engine.InTheNameOf;
import org.supportprocess.request.SupportRequest;

/** Who does a task. */
record Engineers(IdentityService identities) {

    static Engineers of(DelegateTask task) {
        return new Engineers(task.getProcessEngineServices().getIdentityService());
    }

    /** The engineer who knows the request already, unless they have left its queue. */
    Optional<String> inCharge(SupportRequest request) {
        return Optional.ofNullable(request.engineer())
                .filter(engineer -> worksIn(requireNonNull(request.queue()), engineer));
    }

    /** The person signed in; where nobody is, the one the task is assigned to. */
    static String completing(DelegateTask task) {
        return InTheNameOf.somebody(task.getProcessEngineServices())
                .or(() -> Optional.ofNullable(task.getAssignee()))
                .orElse(SupportRequest.PROCESS);
    }

    private boolean worksIn(String queue, String engineer) {
        return identities
                        .createGroupQuery()
                        .groupId(queue)
                        .groupMember(engineer)
                        .count()
                > 0;
    }
}
