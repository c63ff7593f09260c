package org.supportprocess.process;

import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.supportprocess.process.gate.HandedIn;
import org.supportprocess.process.gate.TaskRule;
import org.supportprocess.request.text.PlainText;

/**
 * A task that takes one text.
 *
 * @param missing what is wrong where there is none, as the sentence goes on after its name
 * @param unsaid what stands for it where there is none; absent where somebody has to say something
 */
record RemarkRule(
        Set<String> tasks,
        String text,
        String missing,
        @Nullable String unsaid) implements TaskRule {

    static RemarkRule optional(String task, String text, String unsaid) {
        return new RemarkRule(Set.of(task), text, "must be a text", unsaid);
    }

    static RemarkRule required(Set<String> tasks, String text, String missing) {
        return new RemarkRule(tasks, text, missing, null);
    }

    @Override
    public Set<String> fields() {
        return Set.of(text);
    }

    @Override
    public VariableMap admit(org.camunda.bpm.engine.task.Task task, HandedIn handedIn) {
        return unsaid == null || handedIn.has(text)
                ? handedIn.flawless(text, missing, PlainText.REASON_LENGTH)
                : Variables.putValueTyped(text, HandedIn.inPassing(unsaid));
    }
}
