package org.supportprocess.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** A refused completion on its way out of the engine, which takes note of it as a caller's mistake and not as its own. */
final class CompletionRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    private final FormFieldValidationException flaw;

    CompletionRefused(FormFieldValidationException flaw) {
        super(flaw.getMessage(), flaw);
        this.flaw = flaw;
    }

    CompletionRefused(String sentence) {
        this(new FormFieldValidationException(sentence, sentence));
    }

    /**
     * Lets the caller see the flaw, which the REST API answers with 400. A completion that met somebody else's change is
     * tried again first.
     */
    static <T> T unwrapped(CommandExecutor engine, Supplier<? extends Command<T>> completion) {
        try {
            return Conflicts.retried(() -> engine.execute(completion.get()));
        } catch (CompletionRefused refused) {
            throw refused.flaw;
        }
    }
}
