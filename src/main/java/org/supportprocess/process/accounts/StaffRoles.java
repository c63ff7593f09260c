package org.supportprocess.process.accounts;

import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.supportprocess.access.StaffGroups;

/**
 * Founds the roles, the queues and the rights once, and what a later edition has added once more, each in one transaction.
 * Who has a role is up to the operator; the demo brings its own people.
 */
@Component
public class StaffRoles implements InitializingBean {

    /** The newest edition, kept as an engine property: only one node can write it first. */
    private static final String EDITION = "support-process.staff.edition.2";

    private final IdentityService identity;
    private final ManagementService management;
    private final StaffRights rights;
    private final OperationRights operations;
    private final TasklistFilters filters;
    private final TransactionOperations transaction;

    StaffRoles(
            IdentityService identity,
            ManagementService management,
            StaffRights rights,
            OperationRights operations,
            TasklistFilters filters,
            TransactionOperations transaction) {
        this.identity = identity;
        this.management = management;
        this.rights = rights;
        this.operations = operations;
        this.filters = filters;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        unless(this::areFounded, this::found);
        unless(this::areOfThisEdition, this::renew);
        unless(operations::areLeast, operations::narrow);
    }

    /** Another node may do the same at the same time; one of them is refused by the database. */
    private void unless(BooleanSupplier done, Runnable step) {
        if (!done.getAsBoolean()) {
            try {
                transaction.executeWithoutResult(status -> step.run());
            } catch (ProcessEngineException failure) {
                if (!done.getAsBoolean()) {
                    throw failure;
                }
            }
        }
    }

    private boolean areFounded() {
        return identity.createGroupQuery().groupId(StaffGroups.ENGINEER).count() > 0;
    }

    private boolean areOfThisEdition() {
        return management.getProperties().containsKey(EDITION);
    }

    private void found() {
        StaffGroups.ROLES.forEach(role -> save(role, "ROLE"));
        StaffGroups.QUEUES.forEach(queue -> save(queue, StaffGroups.QUEUE_TYPE));
        rights.grantAll();
    }

    /** The name goes first: a second node waits for it, and then knows that it is late. */
    private void renew() {
        management.setProperty(EDITION, "founded");
        rights.grantStarting();
        filters.found();
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
