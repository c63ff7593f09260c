package org.supportprocess.desk.call;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.intake.OpenRequest;
import org.supportprocess.intake.PreviewRequest;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.web.InvalidField;

/**
 * The form "Log a call", with no other fields than its own.
 *
 * @param administrator the name that the caller signs in with
 * @param verification the id of the verification that proves it
 * @param request the request of the caller, not yet validated
 */
public record CallForm(String administrator, String verification, OpenRequest request) {

    /** The names of the form's texts, codes and flags. */
    public static final List<String> FIELDS = List.of(
            EligibleCallers.FIELD,
            "organisation",
            "verification",
            "subscription",
            "supportType",
            "service",
            "issueType",
            "topic",
            "summary",
            "description",
            "condition",
            "usersAffected",
            "workaround",
            "businessImpact",
            "requestedSeverity",
            "contactMethod",
            "contactPhone",
            "contactLanguage",
            "selfServiceTried");

    /**
     * @param given plain values; those with other names are ignored
     * @throws InvalidField for a caller or verification that is missing, or a value of the wrong type
     */
    public static CallForm of(Map<String, @Nullable Object> given) {
        Fields field = new Fields(given);
        return new CallForm(
                field.required(EligibleCallers.FIELD, "is missing: say who calls"),
                field.required(
                        "verification",
                        "is missing: an unverified call opens no request; verify the caller, or note the call down with"
                                + " POST /api/desk/calls"),
                request(field));
    }

    @SuppressWarnings(
            "NullAway") // a missing field is found by CallFormValidator, which validates the body as the API does
    private static OpenRequest request(Fields field) {
        return new OpenRequest(
                field.text("organisation"),
                field.text("subscription"),
                field.code("supportType", SupportType.class),
                field.code("service", Service.class),
                field.code("issueType", IssueType.class),
                field.text("topic"),
                field.text("summary"),
                field.text("description"),
                new OpenRequest.ImpactBody(
                        field.code("condition", Impact.Condition.class),
                        field.code("usersAffected", Impact.UsersAffected.class),
                        field.flag("workaround"),
                        field.code("businessImpact", Impact.BusinessImpact.class)),
                field.code("requestedSeverity", Severity.class),
                new OpenRequest.ContactBody(
                        field.code("contactMethod", Contact.Method.class),
                        field.text("contactPhone"),
                        field.text("contactLanguage")),
                field.flag("selfServiceTried"),
                null);
    }

    String language() {
        return request.contact().language();
    }

    PreviewRequest preview() {
        return new PreviewRequest(
                request.organisation(),
                request.subscription(),
                request.supportType(),
                request.service(),
                request.issueType(),
                request.topic(),
                null,
                null,
                request.impact(),
                request.requestedSeverity(),
                null,
                null,
                null);
    }

    private record Fields(Map<String, @Nullable Object> given) {

        String required(String name, String otherwise) {
            return Optional.ofNullable(text(name)).orElseThrow(() -> new InvalidField(name, otherwise));
        }

        /** The text of a field; absent where it is blank. */
        @Nullable
        String text(String name) {
            Object value = given.get(name);
            if (value == null || value instanceof String text && text.isBlank()) {
                return null;
            }
            if (value instanceof String text) {
                return text;
            }
            throw new InvalidField(name, "must be a text");
        }

        @Nullable
        Boolean flag(String name) {
            Object value = given.get(name);
            if (value == null || value instanceof Boolean) {
                return (Boolean) value;
            }
            throw new InvalidField(name, "must be true or false");
        }

        <E extends Enum<E>> @Nullable E code(String name, Class<E> codes) {
            String given = text(name);
            return given == null
                    ? null
                    : Arrays.stream(codes.getEnumConstants())
                            .filter(code -> code.name().equals(given))
                            .findFirst()
                            .orElseThrow(() -> new InvalidField(
                                    name, "must be one of " + Arrays.toString(codes.getEnumConstants())));
        }
    }
}
