package org.supportprocess.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.text.PlainText;

class PlainTextOnlyValidator implements ConstraintValidator<PlainTextOnly, String> {

    private int max;
    private boolean mayBeBlank;

    @Override
    public void initialize(PlainTextOnly constraint) {
        max = constraint.max();
        mayBeBlank = constraint.mayBeBlank();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        Optional<String> flaw = isNothing(text) ? Optional.empty() : PlainText.flaw(text, max);
        context.disableDefaultConstraintViolation();
        flaw.ifPresent(
                words -> context.buildConstraintViolationWithTemplate(words).addConstraintViolation());
        return flaw.isEmpty();
    }

    private boolean isNothing(@Nullable String text) {
        return text == null || mayBeBlank && text.isBlank();
    }
}
