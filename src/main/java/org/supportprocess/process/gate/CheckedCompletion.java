package org.supportprocess.process.gate;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.supportprocess.process.engine.StepRefused;

/**
 * Completes a task with what its rule admits; without a rule it is not completed. The engine asks first whether the caller may
 * complete it at all.
 */
final class CheckedCompletion extends CompleteTaskCmd {

    private static final long serialVersionUID = 1L;

    private final transient GateRules rules;

    CheckedCompletion(
            GateRules rules, String task, Map<String, Object> variables, boolean returned, boolean deserialized) {
        super(task, variables, returned, deserialized);
        this.rules = rules;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        OwnTask.present(context, taskId);
        return super.execute(context);
    }

    @Override
    protected void checkCompleteTask(TaskEntity task, CommandContext context) {
        super.checkCompleteTask(task, context);
        OwnTask.refuseToDoWhatAColleagueDoes(task);
        variables = admitted(task, new HandedIn(variables));
    }

    private VariableMap admitted(TaskEntity task, HandedIn handedIn) {
        TaskRule rule = rules.of(task)
                .orElseThrow(() -> new StepRefused(
                        "The diagram does not say what the task “%s” takes, so nobody can complete it; its fields have to be declared."
                                .formatted(task.getTaskDefinitionKey())));
        return rule.admit(task, handedIn.only(rule.fields(), "this task"));
    }
}
