package org.supportprocess.process.gate;

import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.supportprocess.process.engine.StepRefused;

/**
 * What people may start a process with: one bean for each process that people start; no other one is started by hand. It may
 * need the engine, and is looked up after it.
 */
public interface StartRule {

    record Admitted(@Nullable String businessKey, VariableMap variables) {}

    /** The id of the process. */
    String process();

    /**
     * What the process is started with. The engine has been asked before whether the caller may start it at all.
     *
     * @throws StepRefused if the attempt does not hold
     */
    Admitted admit(StartAttempt attempt);
}
