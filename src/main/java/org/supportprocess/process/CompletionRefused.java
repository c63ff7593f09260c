package org.supportprocess.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;

/** A refused completion on its way out of the engine, which takes note of it as a caller's mistake and not as its own. */
final class CompletionRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    private final FormFieldValidationException flaw;

    CompletionRefused(FormFieldValidationException flaw) {
        super(flaw.getMessage(), flaw);
        this.flaw = flaw;
    }

    /** Lets the caller see the flaw, which the REST API answers with 400. */
    static <T> T unwrapped(Supplier<T> completion) {
        try {
            return completion.get();
        } catch (CompletionRefused refused) {
            throw refused.flaw;
        }
    }
}
