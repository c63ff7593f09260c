package org.supportprocess.portal.opening;

import java.util.Optional;
import org.supportprocess.intake.OpenRequest;
import org.supportprocess.intake.PreviewRequest;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.wording.Topic;

/** A form in the words of the API. */
record SubmittedForm(OpenForm form) {

    /** For a form in which {@link OpenFormCheck} finds no flaw. */
    OpenRequest body() {
        return new OpenRequest(
                text("organisation"),
                text("subscription"),
                code("supportType", SupportType.class),
                code("service", Service.class),
                code("issueType", IssueType.class),
                text("topic"),
                text("summary"),
                text("description"),
                impact(),
                code("requestedSeverity", Severity.class),
                new OpenRequest.ContactBody(
                        code("contactMethod", Contact.Method.class), text("contactPhone"), text("contactLanguage")),
                form.has("selfServiceTried"),
                text("follows"));
    }

    /** Empty while it is not known yet what it is about. */
    Optional<PreviewRequest> question() {
        boolean asked = form.has("subscription")
                && form.code("supportType", SupportType.class).isPresent()
                && form.code("issueType", IssueType.class).isPresent()
                && form.code("service", Service.class).isPresent();
        return asked ? Optional.of(preview()) : Optional.empty();
    }

    /** Whether everything is said that the severity follows from. */
    boolean saysTheImpact() {
        return form.code("condition", Impact.Condition.class).isPresent()
                && form.code("usersAffected", Impact.UsersAffected.class).isPresent()
                && form.code("businessImpact", Impact.BusinessImpact.class).isPresent()
                && form.has("workaround");
    }

    private PreviewRequest preview() {
        return new PreviewRequest(
                text("organisation"),
                text("subscription"),
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

    /** Until the impact is told, only what does not follow from it is of interest. */
    private static final OpenRequest.ImpactBody UNKNOWN = new OpenRequest.ImpactBody(
            Impact.Condition.MINOR, Impact.UsersAffected.ONE, false, Impact.BusinessImpact.MINIMAL);

    private OpenRequest.ImpactBody impact() {
        return new OpenRequest.ImpactBody(
                code("condition", Impact.Condition.class),
                code("usersAffected", Impact.UsersAffected.class),
                Boolean.valueOf(form.get("workaround")),
                code("businessImpact", Impact.BusinessImpact.class));
    }

    private String text(String field) {
        return form.has(field) ? form.get(field) : null;
    }

    private <E extends Enum<E>> E code(String field, Class<E> codes) {
        return form.code(field, codes).orElse(null);
    }
}
