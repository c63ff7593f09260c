package org.supportprocess.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * A start, completion or claim that is refused; the message tells the caller why. The engine logs it as the caller's mistake and
 * not as its own, and the REST API answers with 400.
 */
public final class StepRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    public StepRefused(String sentence) {
        super(sentence);
    }

    /** @param flaw how the sentence goes on after the name of what was handed in */
    public static StepRefused because(String name, String flaw) {
        return new StepRefused("“%s” %s.".formatted(name, flaw));
    }

    /**
     * Lets the caller see the flaw in the form in which the REST API looks for it. A step that met somebody else's change is
     * tried again first.
     */
    public static <T> T unwrapped(CommandExecutor engine, Supplier<? extends Command<T>> step) {
        try {
            return Conflicts.retried(() -> engine.execute(step.get()));
        } catch (StepRefused refused) {
            throw new FormFieldValidationException(refused.getMessage(), refused.getMessage());
        }
    }
}
