package org.supportprocess.portal.organisation;

import jakarta.validation.Validator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.web.InvalidField;

/** Which field of a form does not hold, whoever has found it: the rules of the body or those behind them. */
@Component
class Refusals {

    private final Validator validator;

    Refusals(Validator validator) {
        this.validator = validator;
    }

    /** @return the field's name; empty if it was done */
    <T> Optional<String> of(T body, Runnable step) {
        Optional<String> flawed = validator.validate(body).stream()
                .map(violation -> violation.getPropertyPath().toString().replaceFirst("\\W.*", ""))
                .sorted()
                .findFirst();
        return flawed.isPresent() ? flawed : refused(step);
    }

    private static Optional<String> refused(Runnable step) {
        try {
            step.run();
            return Optional.empty();
        } catch (InvalidField flawed) {
            return Optional.of(flawed.field());
        }
    }
}
