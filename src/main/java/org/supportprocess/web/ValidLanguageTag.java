package org.supportprocess.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.supportprocess.request.text.LanguageTags;

/** An IETF language tag as {@link LanguageTags} reads it. Null is valid. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")
@ReportAsSingleViolation
public @interface ValidLanguageTag {

    String message() default "must be a language tag such as de or en-GB";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
