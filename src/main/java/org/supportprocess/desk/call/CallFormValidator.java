package org.supportprocess.desk.call;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.supportprocess.intake.OpenRequest;
import org.supportprocess.web.InvalidField;

/** The check of the form by the rules for the body that opens a request, with the form's own names of the fields. */
@Component
class CallFormValidator {

    private static final Map<String, String> FIELDS = Map.of(
            "impact.condition", "condition",
            "impact.usersAffected", "usersAffected",
            "impact.workaround", "workaround",
            "impact.businessImpact", "businessImpact",
            "contact.method", "contactMethod",
            "contact.phone", "contactPhone",
            "contact.phoneGivenWhereNeeded", "contactPhone",
            "contact.language", "contactLanguage");

    private final Validator validator;

    CallFormValidator(Validator validator) {
        this.validator = validator;
    }

    /** @throws InvalidField for the first flaw, by the alphabetical order of the fields */
    void check(CallForm form) {
        validator.validate(form.request()).stream()
                .min(Comparator.comparing(CallFormValidator::field))
                .ifPresent(flaw -> {
                    throw new InvalidField(field(flaw), words(flaw));
                });
    }

    private static String field(ConstraintViolation<OpenRequest> flaw) {
        String path = flaw.getPropertyPath().toString();
        return FIELDS.getOrDefault(path, path);
    }

    private static String words(ConstraintViolation<OpenRequest> flaw) {
        return flaw.getMessageTemplate().startsWith("{jakarta.validation.constraints.NotNull")
                ? "is missing"
                : flaw.getMessage();
    }
}
