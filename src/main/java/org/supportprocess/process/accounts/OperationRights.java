package org.supportprocess.process.accounts;

import static java.util.Map.entry;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.springframework.stereotype.Component;
import org.supportprocess.access.StaffGroups;

/**
 * What operations may do: read everything, look after jobs, deployments, accounts and rights. Nothing that changes a request.
 *
 * <p>The engine grants its administrators everything whenever it creates an account for one at start, so these rights are
 * checked at every start.
 */
@Component
class OperationRights {

    private static final Permission[] EVERYTHING = {Permissions.ALL};
    private static final Permission[] READING = {Permissions.READ};

    private static final Map<Resource, Permission[]> LEAST = Map.ofEntries(
            entry(Resources.APPLICATION, EVERYTHING),
            entry(Resources.USER, EVERYTHING),
            entry(Resources.GROUP, EVERYTHING),
            entry(Resources.GROUP_MEMBERSHIP, EVERYTHING),
            entry(Resources.AUTHORIZATION, EVERYTHING),
            entry(Resources.FILTER, EVERYTHING),
            entry(Resources.PROCESS_DEFINITION, new Permission[] {
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.READ_HISTORY_VARIABLE,
                ProcessDefinitionPermissions.RETRY_JOB,
                ProcessDefinitionPermissions.SUSPEND,
                ProcessDefinitionPermissions.SUSPEND_INSTANCE
            }),
            entry(Resources.PROCESS_INSTANCE, new Permission[] {
                ProcessInstancePermissions.READ,
                ProcessInstancePermissions.RETRY_JOB,
                ProcessInstancePermissions.SUSPEND
            }),
            entry(Resources.TASK, new Permission[] {TaskPermissions.READ, TaskPermissions.READ_VARIABLE}),
            entry(Resources.DEPLOYMENT, new Permission[] {Permissions.READ, Permissions.CREATE, Permissions.DELETE}),
            entry(Resources.DECISION_DEFINITION, new Permission[] {Permissions.READ, Permissions.READ_HISTORY}),
            entry(Resources.DECISION_REQUIREMENTS_DEFINITION, READING),
            entry(Resources.BATCH, new Permission[] {
                BatchPermissions.READ,
                BatchPermissions.READ_HISTORY,
                BatchPermissions.UPDATE,
                BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES,
                BatchPermissions.CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND
            }),
            entry(Resources.OPERATION_LOG_CATEGORY, new Permission[] {UserOperationLogCategoryPermissions.READ}),
            entry(Resources.SYSTEM, new Permission[] {SystemPermissions.READ}));

    private final AuthorizationService authorizations;

    OperationRights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    Map<Resource, Permission[]> least() {
        return LEAST;
    }

    boolean areLeast() {
        return excessive().isEmpty();
    }

    void narrow() {
        excessive().forEach(this::narrow);
    }

    private void narrow(Authorization excessive) {
        leastOf(excessive)
                .ifPresentOrElse(
                        least -> {
                            excessive.setPermissions(least);
                            authorizations.saveAuthorization(excessive);
                        },
                        () -> authorizations.deleteAuthorization(excessive.getId()));
    }

    private List<Authorization> excessive() {
        return authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(StaffGroups.ADMINISTRATOR)
                .resourceId(ANY)
                .list()
                .stream()
                .filter(Authorization::isEveryPermissionGranted)
                .filter(granted ->
                        leastOf(granted).filter(least -> least == EVERYTHING).isEmpty())
                .toList();
    }

    private static Optional<Permission[]> leastOf(Authorization authorization) {
        return Stream.of(Resources.values())
                .filter(resource -> resource.resourceType() == authorization.getResourceType())
                .findFirst()
                .map(LEAST::get);
    }
}
