package org.supportprocess.process.gate;

import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.supportprocess.process.engine.Conflicts;

/** The engine's identity service. Whoever goes gives work back that others may be changing, so that it is tried again. */
final class RetriedIdentityService extends IdentityServiceImpl {

    @Override
    public void deleteUser(String userId) {
        retried(() -> super.deleteUser(userId));
    }

    @Override
    public void deleteMembership(String userId, String groupId) {
        retried(() -> super.deleteMembership(userId, groupId));
    }

    @Override
    public void deleteGroup(String groupId) {
        retried(() -> super.deleteGroup(groupId));
    }

    private static void retried(Runnable step) {
        Conflicts.retried(() -> {
            step.run();
            return null;
        });
    }
}
