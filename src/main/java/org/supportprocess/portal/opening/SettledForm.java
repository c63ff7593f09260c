package org.supportprocess.portal.opening;

import java.util.List;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.wording.Choices;
import org.supportprocess.wording.Topic;

/** Brings a form and what there is to choose from in line: the kind of support that was chosen decides. */
final class SettledForm {

    private SettledForm() {}

    /** What the form as it stands lets choose from; technical support is asked about first. */
    static Choices choices(OpenForm form) {
        return new Choices(
                form.code("supportType", SupportType.class).orElse(SupportType.TECHNICAL),
                form.code("service", Service.class).orElse(null));
    }

    /** The form with what goes without saying, and without what does not go with the kind any more. */
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

    /** An answer that nobody knows is left for the check, which says so. */
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
