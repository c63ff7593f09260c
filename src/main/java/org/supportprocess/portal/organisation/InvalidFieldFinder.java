package org.supportprocess.portal.organisation;

import jakarta.validation.Validator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.web.InvalidField;

/** The finder of a form's invalid field, whether by the rules of the body or those behind them. */
@Component
class InvalidFieldFinder {

    private final Validator validator;

    InvalidFieldFinder(Validator validator) {
        this.validator = validator;
    }

    /** @return the field's name; empty if the step was done */
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
