package org.supportprocess.portal.opening;

import java.util.List;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.submission.Topic;
import org.supportprocess.wording.SupportTypeChoices;

/** The alignment of a form with its choices, which depend on the chosen kind of support. */
final class NormalisedForm {

    private NormalisedForm() {}

    /** The choices that the form as it stands offers, with technical support by default. */
    static SupportTypeChoices choices(NewRequestForm form) {
        return new SupportTypeChoices(
                form.code("supportType", SupportType.class).orElse(SupportType.TECHNICAL),
                form.code("service", Service.class).orElse(null));
    }

    /** The form with everything that goes without saying, and without what no longer fits its kind. */
    static NewRequestForm of(NewRequestForm form) {
        SupportTypeChoices choices = choices(form);
        NewRequestForm settled = form.withDefault("supportType", choices.kind().name());
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
    private static <E extends Enum<E>> NewRequestForm fitting(
            NewRequestForm form, String field, Class<E> codes, List<E> sensible) {
        boolean fits = form.code(field, codes).map(sensible::contains).orElse(form.has(field));
        if (fits) {
            return form;
        }
        return form.with(
                field,
                sensible.size() == 1 && codes != Topic.class ? sensible.get(0).name() : null);
    }
}
