package org.supportprocess.process.accounts;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.DELETE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.OPERATION_LOG_CATEGORY;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.springframework.stereotype.Component;
import org.supportprocess.access.StaffGroups;

/**
 * Grants each role the least it needs, once, at the very first start. An existing database gets later additions through its
 * change log or as a later edition.
 *
 * <p>Nobody is granted a task here: the engine grants a task to its candidates and its assignee when it is offered.
 * Customers and partners get nothing at all; they are served by the product's own pages.
 */
@Component
class StaffRights {

    private static final String REQUESTS = "support-request";
    private static final String CALLS = "phone-call";
    private static final String DIGESTS = "staff-digest";
    private static final String MAIL = "customer-mail";
    private static final String WEBHOOKS = "webhook-delivery";
    private static final String OUTAGES = "outage";

    private static final Permission[] SEES_ITS_OWN_TASKS = {READ, READ_INSTANCE};
    private static final Permission[] SEES_EVERY_TASK = {READ, READ_INSTANCE, READ_TASK};
    private static final Permission[] SEES_WHAT_HAPPENED = {READ, READ_INSTANCE, READ_HISTORY};

    private final AuthorizationService authorizations;
    private final OperationRights operations;

    StaffRights(AuthorizationService authorizations, OperationRights operations) {
        this.authorizations = authorizations;
        this.operations = operations;
    }

    void grantAll() {
        StaffGroups.DESK.forEach(this::grantDesk);
        StaffGroups.READERS.forEach(this::grantReading);
        grant(StaffGroups.ANALYST, DEPLOYMENT, ANY, READ, CREATE, DELETE);
        grant(StaffGroups.AUDITOR, OPERATION_LOG_CATEGORY, ANY, UserOperationLogCategoryPermissions.READ);
        operations.least().forEach((resource, least) -> grant(StaffGroups.ADMINISTRATOR, resource, ANY, least));
    }

    /** Came with the second edition: who takes a call or declares an outage starts a process in Tasklist. */
    void grantStarting() {
        grant(StaffGroups.PHONE_AGENT, PROCESS_DEFINITION, CALLS, READ, CREATE_INSTANCE);
        grant(StaffGroups.PHONE_AGENT, PROCESS_INSTANCE, ANY, CREATE);
        StaffGroups.LEADS.forEach(this::grantLeading);
        StaffGroups.READERS.forEach(role -> List.of(CALLS, OUTAGES)
                .forEach(process -> grant(role, PROCESS_DEFINITION, process, SEES_WHAT_HAPPENED)));
    }

    /** To start a process is to create an instance, whichever; only that of outages may be started. */
    private void grantLeading(String role) {
        grant(role, PROCESS_DEFINITION, OUTAGES, READ, READ_TASK, CREATE_INSTANCE, READ_INSTANCE);
        grant(role, PROCESS_INSTANCE, ANY, CREATE);
        // Said once for all tasks, the right to read them need not be looked up for each.
        grant(role, Resources.TASK, ANY, READ);
    }

    /** A filter of Tasklist is shown to those who need it. */
    void grantFilter(String filter, List<String> roles) {
        roles.forEach(role -> grant(role, Resources.FILTER, filter, READ));
    }

    /** Reading the instances of this one process is the least right that shows a task's request number. */
    private void grantDesk(String role) {
        grant(role, APPLICATION, "tasklist", ACCESS);
        grant(
                role,
                PROCESS_DEFINITION,
                REQUESTS,
                StaffGroups.LEADS.contains(role) ? SEES_EVERY_TASK : SEES_ITS_OWN_TASKS);
    }

    private void grantReading(String role) {
        grant(role, APPLICATION, "cockpit", ACCESS);
        List.of(REQUESTS, DIGESTS, MAIL, WEBHOOKS)
                .forEach(process -> grant(role, PROCESS_DEFINITION, process, SEES_WHAT_HAPPENED));
        grant(role, Resources.TASK, ANY, READ);
        grant(role, DECISION_DEFINITION, ANY, READ, READ_HISTORY);
        grant(role, DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
    }

    private void grant(String role, Resource resource, String id, Permission... permissions) {
        if (!isGranted(role, resource, id)) {
            Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            authorization.setGroupId(role);
            authorization.setResource(resource);
            authorization.setResourceId(id);
            List.of(permissions).forEach(authorization::addPermission);
            authorizations.saveAuthorization(authorization);
        }
    }

    /** An operator who has created the first account at the start has granted the administrators' rights already. */
    private boolean isGranted(String role, Resource resource, String id) {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(role)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
    }
}
