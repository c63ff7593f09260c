package org.supportprocess.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.supportprocess.request.text.PlainText;

class PlainValidator implements ConstraintValidator<Plain, String> {

    private int max;
    private boolean mayBeBlank;

    @Override
    public void initialize(Plain constraint) {
        max = constraint.max();
        mayBeBlank = constraint.mayBeBlank();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        Optional<String> flaw = isNothing(text) ? Optional.empty() : PlainText.flaw(text, max);
        context.disableDefaultConstraintViolation();
        flaw.ifPresent(
                words -> context.buildConstraintViolationWithTemplate(words).addConstraintViolation());
        return flaw.isEmpty();
    }

    private boolean isNothing(String text) {
        return text == null || mayBeBlank && text.isBlank();
    }
}
