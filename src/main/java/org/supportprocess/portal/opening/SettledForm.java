package org.supportprocess.portal.opening;

import java.util.List;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.wording.Choices;
import org.supportprocess.wording.Topic;

/** The alignment of a form with its choices, which depend on the chosen kind of support. */
final class SettledForm {

    private SettledForm() {}

    /** The choices that the form as it stands offers, with technical support by default. */
    static Choices choices(OpenForm form) {
        return new Choices(
                form.code("supportType", SupportType.class).orElse(SupportType.TECHNICAL),
                form.code("service", Service.class).orElse(null));
    }

    /** The form with everything that goes without saying, and without what no longer fits its kind. */
    static OpenForm of(OpenForm form) {
        Choices choices = choices(form);
        OpenForm settled = form.withDefault("supportType", choices.kind().name());
        if (choices.kind() != SupportType.TECHNICAL) {
            settled = settled.with("usersAffected", "ONE")
                    .with("workaround", "false")
                    .with("condition", "MINOR");
        }
        settled = fitting(settled, "issueType", IssueType.class, choices.issueTypes());
        settled = fitting(settled, "service", Service.class, choices.services());
        return fitting(settled, "topic", Topic.class, choices(settled).topics());
    }

    /** Removes or replaces a value that does not fit; an unknown one is left for the check to report. */
    private static <E extends Enum<E>> OpenForm fitting(OpenForm form, String field, Class<E> codes, List<E> sensible) {
        boolean fits = form.code(field, codes).map(sensible::contains).orElse(form.has(field));
        if (fits) {
            return form;
        }
        return form.with(
                field,
                sensible.size() == 1 && codes != Topic.class ? sensible.get(0).name() : null);
    }
}
