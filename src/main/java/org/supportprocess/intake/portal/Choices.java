package org.supportprocess.intake.portal;

import java.util.Arrays;
import java.util.List;
import org.supportprocess.request.Contact;
import org.supportprocess.request.Impact;
import org.supportprocess.request.IssueType;
import org.supportprocess.request.Service;
import org.supportprocess.request.Severity;
import org.supportprocess.request.SupportType;
import org.supportprocess.triage.SeverityChoice;

/** What goes together: the kind of support decides which questions make sense and which answers (service description, section 1). */
record Choices(SupportType kind, Service service) {

    /** The kind that is asked about first. */
    static Choices of(OpenForm form) {
        return new Choices(
                form.code("supportType", SupportType.class).orElse(SupportType.TECHNICAL),
                form.code("service", Service.class).orElse(null));
    }

    public List<SupportType> kinds() {
        return List.of(SupportType.values());
    }

    public List<Service> services() {
        return kind == SupportType.BILLING ? List.of(Service.SUBSCRIPTION) : Arrays.asList(Service.values());
    }

    public List<IssueType> issueTypes() {
        return switch (kind) {
            case TECHNICAL -> List.of(IssueType.SERVICE_USE, IssueType.INSTALLATION_AND_SETUP, IssueType.CONFIGURATION);
            case BILLING -> List.of(IssueType.SUBSCRIPTION_MANAGEMENT);
            case PRE_SALES -> List.of(IssueType.ADVICE);
        };
    }

    public List<Topic> topics() {
        return Topic.of(kind, service);
    }

    public List<String> conditions() {
        return names(Impact.Condition.values());
    }

    public List<String> users() {
        return names(Impact.UsersAffected.values());
    }

    public List<String> businessImpacts() {
        return names(Impact.BusinessImpact.values());
    }

    public List<String> yesOrNo() {
        return List.of("true", "false");
    }

    public List<String> contactMethods() {
        return names(Contact.Method.values());
    }

    /** For those who may ask for one. */
    public List<String> severities() {
        return Arrays.stream(Severity.values())
                .filter(severity -> SeverityChoice.admits(kind, severity))
                .map(Severity::name)
                .toList();
    }

    private static List<String> names(Enum<?>... codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }

    /** Bills are neither unusable nor worked around. */
    public boolean asksWhatStillWorks() {
        return kind == SupportType.TECHNICAL;
    }

    /** What of the form there is to choose from; changes when it has to be drawn anew. */
    public String drawn() {
        return "%s %s".formatted(kind, service == null ? "" : service);
    }

    /** With what goes without saying, and without what does not go with the kind any more. */
    static OpenForm settled(OpenForm form) {
        Choices choices = of(form);
        OpenForm settled = form.withDefault("supportType", choices.kind.name());
        if (choices.kind != SupportType.TECHNICAL) {
            settled = settled.with("usersAffected", "ONE")
                    .with("workaround", "false")
                    .with("condition", "MINOR");
        }
        settled = fitting(settled, "issueType", IssueType.class, choices.issueTypes());
        settled = fitting(settled, "service", Service.class, choices.services());
        return fitting(settled, "topic", Topic.class, of(settled).topics());
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
