package org.supportprocess.process.staff;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Founds the roles, the queues and the rights once, in one transaction. Who has a role is up to the operator; the
 * demo brings its own people.
 */
@Component
public class StaffRoles implements InitializingBean {

    private final IdentityService identity;
    private final StaffRights rights;
    private final TasklistFilters filters;
    private final TransactionOperations transaction;

    StaffRoles(
            IdentityService identity, StaffRights rights, TasklistFilters filters, TransactionOperations transaction) {
        this.identity = identity;
        this.rights = rights;
        this.filters = filters;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        if (!areFounded()) {
            foundUnlessAnotherNodeDoes();
        }
    }

    private void foundUnlessAnotherNodeDoes() {
        try {
            transaction.executeWithoutResult(status -> found());
        } catch (ProcessEngineException failure) {
            if (!areFounded()) {
                throw failure;
            }
        }
    }

    private boolean areFounded() {
        return identity.createGroupQuery().groupId(Staff.ENGINEER).count() > 0;
    }

    private void found() {
        Staff.ROLES.forEach(role -> save(role, "ROLE"));
        Staff.QUEUES.forEach(queue -> save(queue, Staff.QUEUE_TYPE));
        rights.grantAll();
        filters.create().forEach(rights::grantFilter);
    }

    private void save(String id, String type) {
        // An operator may have created the administrators' group before, with the first account.
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(readable(id));
            group.setType(type);
            identity.saveGroup(group);
        }
    }

    private static String readable(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }
}
