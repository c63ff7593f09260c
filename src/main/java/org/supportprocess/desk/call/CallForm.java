package org.supportprocess.desk.call;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * What is handed in with a call: the fields of the form "Log a call", by their names, and no other.
 *
 * @param administrator who calls, by the name they sign in with
 * @param verification by which they have shown it
 * @param request what they ask for
 */
public record CallForm(String administrator, String verification, OpenRequest request) {

    /** Texts, codes and flags, as the form names them. */
    public static final List<String> FIELDS = List.of(
            CallersOnTheLine.FIELD,
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
     * @param given plain values; those of other names are not looked at
     * @throws InvalidField for a value that is missing where it must not be, or is of another kind
     */
    public static CallForm of(Map<String, Object> given) {
        Fields field = new Fields(given);
        return new CallForm(
                field.required(CallersOnTheLine.FIELD, "is missing: say who calls"),
                field.required(
                        "verification",
                        "is missing: an unverified call opens no request; verify the caller, or note the call down with"
                                + " POST /api/desk/calls"),
                new OpenRequest(
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
                        null));
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

    private record Fields(Map<String, Object> given) {

        String required(String name, String otherwise) {
            return Optional.ofNullable(text(name)).orElseThrow(() -> new InvalidField(name, otherwise));
        }

        /** What is left blank is not there. */
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

        Boolean flag(String name) {
            Object value = given.get(name);
            if (value == null || value instanceof Boolean) {
                return (Boolean) value;
            }
            throw new InvalidField(name, "must be true or false");
        }

        <E extends Enum<E>> E code(String name, Class<E> codes) {
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
