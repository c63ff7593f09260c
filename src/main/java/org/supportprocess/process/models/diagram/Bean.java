package org.supportprocess.process.models.diagram;

import java.util.List;
import java.util.Set;

/**
 * A name that a diagram calls.
 *
 * @param use what it can be called by
 * @param event at which a listener makes sense, empty for a step
 * @param set the variables that are there once it has run
 * @param instants that a timer in front of it waits for; none where it does not follow a timer
 * @param offers its task to somebody
 * @param isJob it reaches out of the step that it belongs to, so it is a job of its own
 * @param isRetired it stands in earlier diagrams only
 */
public record Bean(
        String name,
        Use use,
        String event,
        Set<String> set,
        List<String> instants,
        boolean offers,
        boolean isJob,
        boolean isRetired) {

    public enum Use {
        STEP("the step of a task"),
        EXECUTION_LISTENER("an execution listener"),
        TASK_LISTENER("a task listener");

        private final String words;

        Use(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Bean step(String name) {
        return new Bean(name, Use.STEP, "", Set.of(), List.of(), false, false, false);
    }

    static Bean listener(String name, String event) {
        return new Bean(name, Use.EXECUTION_LISTENER, event, Set.of(), List.of(), false, false, false);
    }

    static Bean onTask(String name, String event) {
        return new Bean(name, Use.TASK_LISTENER, event, Set.of(), List.of(), false, false, false);
    }

    Bean sets(String... variables) {
        return new Bean(name, use, event, Set.of(variables), instants, offers, isJob, isRetired);
    }

    Bean at(String... variables) {
        return new Bean(name, use, event, set, List.of(variables), offers, isJob, isRetired);
    }

    Bean offering() {
        return new Bean(name, use, event, set, instants, true, isJob, isRetired);
    }

    Bean inAJob() {
        return new Bean(name, use, event, set, instants, offers, true, isRetired);
    }

    Bean retired() {
        return new Bean(name, use, event, set, instants, offers, isJob, true);
    }
}
