package org.supportprocess.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text as {@link org.supportprocess.request.text.PlainText} allows it. Null is valid. */
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainTextOnlyValidator.class)
public @interface PlainTextOnly {

    /** The longest text, in UTF-16 units. */
    int max();

    /** Whether an empty text is valid. */
    boolean mayBeBlank() default false;

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
