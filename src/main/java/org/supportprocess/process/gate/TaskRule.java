package org.supportprocess.process.gate;

import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.supportprocess.process.engine.StepRefused;

/**
 * What people may hand in with a task. There is one for each task: a bean, which may need the engine and is looked up after it,
 * or what the diagram declares.
 */
public interface TaskRule {

    /** The ids that the task has in its diagram; more than one where tasks take the same. */
    Set<String> tasks();

    /** Everything that the task may take; anything else is refused before {@link #admit} is asked. */
    Set<String> fields();

    /**
     * The variables to complete the task with.
     *
     * @throws StepRefused if what was handed in does not hold
     */
    VariableMap admit(Task task, HandedIn handedIn);
}
