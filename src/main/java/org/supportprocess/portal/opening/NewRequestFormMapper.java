package org.supportprocess.portal.opening;

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
import org.supportprocess.request.submission.Topic;

/** A form in the terms of the API. */
record NewRequestFormMapper(NewRequestForm form) {

    /** The body for a form in which {@link NewRequestFormValidator} finds no flaw. */
    OpenRequest body() {
        return new OpenRequest(
                text("organisation"),
                form.get("subscription"),
                code("supportType", SupportType.class),
                code("service", Service.class),
                code("issueType", IssueType.class),
                text("topic"),
                form.get("summary"),
                form.get("description"),
                impact(),
                form.code("requestedSeverity", Severity.class).orElse(null),
                new OpenRequest.ContactBody(
                        code("contactMethod", Contact.Method.class), text("contactPhone"), form.get("contactLanguage")),
                form.has("selfServiceTried"),
                text("follows"));
    }

    /** The question for a preview; empty until the form says what it is about. */
    Optional<PreviewRequest> question() {
        boolean asked = form.has("subscription")
                && form.code("supportType", SupportType.class).isPresent()
                && form.code("issueType", IssueType.class).isPresent()
                && form.code("service", Service.class).isPresent();
        return asked ? Optional.of(preview()) : Optional.empty();
    }

    /** Whether the form says everything that the severity follows from. */
    boolean saysTheImpact() {
        return form.code("condition", Impact.Condition.class).isPresent()
                && form.code("usersAffected", Impact.UsersAffected.class).isPresent()
                && form.code("businessImpact", Impact.BusinessImpact.class).isPresent()
                && form.has("workaround");
    }

    private PreviewRequest preview() {
        return new PreviewRequest(
                text("organisation"),
                form.get("subscription"),
                code("supportType", SupportType.class),
                code("service", Service.class),
                code("issueType", IssueType.class),
                form.code("topic", Topic.class).map(Topic::name).orElse(null),
                null,
                null,
                saysTheImpact() ? impact() : UNKNOWN,
                form.code("requestedSeverity", Severity.class).orElse(null),
                null,
                null,
                null);
    }

    /** The placeholder until the impact is told; what follows from it is not shown before. */
    private static final OpenRequest.ImpactBody UNKNOWN = new OpenRequest.ImpactBody(
            Impact.Condition.MINOR, Impact.UsersAffected.ONE, false, Impact.BusinessImpact.MINIMAL);

    private OpenRequest.ImpactBody impact() {
        return new OpenRequest.ImpactBody(
                code("condition", Impact.Condition.class),
                code("usersAffected", Impact.UsersAffected.class),
                Boolean.valueOf(form.get("workaround")),
                code("businessImpact", Impact.BusinessImpact.class));
    }

    private @Nullable String text(String field) {
        return form.has(field) ? form.get(field) : null;
    }

    private <E extends Enum<E>> E code(String field, Class<E> codes) {
        return form.code(field, codes).orElseThrow();
    }
}
