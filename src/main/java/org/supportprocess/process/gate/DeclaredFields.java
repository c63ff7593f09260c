package org.supportprocess.process.gate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What an analyst has declared that a task takes. */
public final class DeclaredFields {

    /** What is wrong with them, and what to do about it. */
    public record Flaw(String sentence, String remedy) {

        private static Flaw of(String words) {
            int remedy = words.lastIndexOf(": ");
            return remedy < 0
                    ? new Flaw(words, "Declare it in another way (in Camunda Modeler: Forms)")
                    : new Flaw(
                            words.substring(0, remedy),
                            words.substring(remedy + 2, remedy + 3).toUpperCase(Locale.ROOT)
                                    + words.substring(remedy + 3));
        }
    }

    private DeclaredFields() {}

    /** @param taken the names that the product uses itself */
    public static Optional<Flaw> flaw(UserTask task, Set<String> taken) {
        return DeclaredRule.of(task).flatMap(rule -> rule.flaw(taken)).map(Flaw::of);
    }
}
