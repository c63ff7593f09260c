package org.supportprocess.process.gate;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * What nobody may do by hand, whatever rights they hold or have granted themselves. Only its process, its tasks and the
 * product's own actions change a request, and its history is never deleted.
 *
 * <p>The engine asks here at every door, its REST API, the web applications and batches alike. The product itself comes with
 * nobody's rights and is not asked.
 */
final class HandsOff extends AuthorizationCommandChecker {

    private static final Set<Permission> HARMLESS_BATCHES = Set.of(
            BatchPermissions.CREATE_BATCH_SET_JOB_RETRIES,
            BatchPermissions.CREATE_BATCH_SET_EXTERNAL_TASK_RETRIES,
            BatchPermissions.CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND);

    private final GateRules rules;

    HandsOff(GateRules rules) {
        this.rules = rules;
    }

    @Override
    public void checkCreateProcessInstance(ProcessDefinition definition) {
        if (rules.ofProcess(definition.getKey()).isEmpty()) {
            refuse("A process “%s” is started by the product, not by hand.".formatted(definition.getKey()));
        }
        super.checkCreateProcessInstance(definition);
    }

    @Override
    public void checkUpdateProcessInstanceVariables(ExecutionEntity execution) {
        refuse("Variables are set by the process, not by hand.");
        super.checkUpdateProcessInstanceVariables(execution);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        refuse("Variables are handed in with the completion of a task, and not set by hand.");
        super.checkUpdateTaskVariable(task);
    }

    @Override
    public void checkUpdateProcessInstance(ExecutionEntity execution) {
        refuseToMoveOn();
        super.checkUpdateProcessInstance(execution);
    }

    @Override
    public void checkUpdateProcessInstanceById(String processInstance) {
        refuseToMoveOn();
        super.checkUpdateProcessInstanceById(processInstance);
    }

    @Override
    public void checkUpdateProcessInstanceByProcessDefinitionId(String definition) {
        refuseToMoveOn();
        super.checkUpdateProcessInstanceByProcessDefinitionId(definition);
    }

    @Override
    public void checkUpdateProcessInstanceByProcessDefinitionKey(String definition) {
        refuseToMoveOn();
        super.checkUpdateProcessInstanceByProcessDefinitionKey(definition);
    }

    /** Of the instances the engine asks with the product's rights; the REST API makes a plan anew before it executes it. */
    @Override
    public void checkCreateMigrationPlan(ProcessDefinition source, ProcessDefinition target) {
        refuseToMoveOn();
        super.checkCreateMigrationPlan(source, target);
    }

    @Override
    public void checkMigrateProcessInstance(ExecutionEntity execution, ProcessDefinition target) {
        refuseToMoveOn();
        super.checkMigrateProcessInstance(execution, target);
    }

    @Override
    public void checkUpdateJob(JobEntity job) {
        refuse("A timer fires when it is due; a failed job is given new retries.");
        super.checkUpdateJob(job);
    }

    @Override
    public void checkCreateBatch(Permission kind) {
        if (!HARMLESS_BATCHES.contains(kind)) {
            refuseToMoveOn();
        }
        super.checkCreateBatch(kind);
    }

    @Override
    public void checkDeleteProcessInstance(ExecutionEntity execution) {
        refuseToForget();
        super.checkDeleteProcessInstance(execution);
    }

    /** With the definition go its instances. */
    @Override
    public void checkDeleteProcessDefinitionById(String definition) {
        refuseToForget();
        super.checkDeleteProcessDefinitionById(definition);
    }

    @Override
    public void checkDeleteProcessDefinitionByKey(String definition) {
        refuseToForget();
        super.checkDeleteProcessDefinitionByKey(definition);
    }

    /** To take back what is live is to restore what was, with a reason. */
    @Override
    public void checkDeleteDeployment(String deployment) {
        refuseToTouchModels();
        super.checkDeleteDeployment(deployment);
    }

    @Override
    public void checkUpdateProcessDefinitionById(String definition) {
        refuseToTouchModels();
        super.checkUpdateProcessDefinitionById(definition);
    }

    @Override
    public void checkUpdateProcessDefinitionByKey(String definition) {
        refuseToTouchModels();
        super.checkUpdateProcessDefinitionByKey(definition);
    }

    @Override
    public void checkUpdateProcessDefinitionSuspensionStateById(String definition) {
        refuseToTouchModels();
        super.checkUpdateProcessDefinitionSuspensionStateById(definition);
    }

    @Override
    public void checkUpdateProcessDefinitionSuspensionStateByKey(String definition) {
        refuseToTouchModels();
        super.checkUpdateProcessDefinitionSuspensionStateByKey(definition);
    }

    @Override
    public void checkUpdateDecisionDefinition(DecisionDefinitionEntity definition) {
        refuseToTouchModels();
        super.checkUpdateDecisionDefinition(definition);
    }

    @Override
    public void checkUpdateDecisionDefinitionById(String definition) {
        refuseToTouchModels();
        super.checkUpdateDecisionDefinitionById(definition);
    }

    @Override
    public void checkDeleteHistoricProcessInstance(HistoricProcessInstance instance) {
        refuseToForget();
        super.checkDeleteHistoricProcessInstance(instance);
    }

    @Override
    public void checkDeleteHistoricTaskInstance(HistoricTaskInstanceEntity task) {
        refuseToForget();
        super.checkDeleteHistoricTaskInstance(task);
    }

    @Override
    public void checkDeleteHistoricDecisionInstance(String definition) {
        refuseToForget();
        super.checkDeleteHistoricDecisionInstance(definition);
    }

    @Override
    public void checkDeleteHistoricDecisionInstance(HistoricDecisionInstance decision) {
        refuseToForget();
        super.checkDeleteHistoricDecisionInstance(decision);
    }

    @Override
    public void checkDeleteHistoricVariableInstance(HistoricVariableInstanceEntity variable) {
        refuseToForget();
        super.checkDeleteHistoricVariableInstance(variable);
    }

    @Override
    public void checkDeleteHistoricVariableInstancesByProcessInstance(HistoricProcessInstanceEntity instance) {
        refuseToForget();
        super.checkDeleteHistoricVariableInstancesByProcessInstance(instance);
    }

    @Override
    public void checkDeleteUserOperationLog(UserOperationLogEntry entry) {
        refuseToForget();
        super.checkDeleteUserOperationLog(entry);
    }

    /** Also its due and follow-up date, priority, candidates and name. */
    @Override
    public void checkTaskAssign(TaskEntity task) {
        refuse("Who does a task and when it is due is changed by the actions beside it, not by hand.");
        super.checkTaskAssign(task);
    }

    static void refuseToMoveOn() {
        refuse("A request is moved on by its tasks and the actions beside them, not by hand.");
    }

    private static void refuseToTouchModels() {
        refuse(
                "What is deployed stays as it is. Analysts propose other models, and restore those of before, at /desk/models.");
    }

    private static void refuseToForget() {
        refuse("What happened to a request is kept; it is not deleted by hand.");
    }

    private static void refuse(String why) {
        if (isSomebody()) {
            throw new AuthorizationException(why);
        }
    }

    private static boolean isSomebody() {
        CommandContext step = Context.getCommandContext();
        return step.isAuthorizationCheckEnabled()
                && Optional.ofNullable(step.getAuthentication()).isPresent();
    }
}
