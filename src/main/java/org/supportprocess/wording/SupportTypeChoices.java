package org.supportprocess.wording;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.submission.Topic;
import org.supportprocess.triage.SeverityChoice;

/**
 * The choices that go together: the kind of support decides which questions and answers make sense (service
 * description, section 1).
 *
 * @param service absent while none has been chosen
 */
public record SupportTypeChoices(SupportType kind, @Nullable Service service) {

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

    /** The severities, for those who may request one. */
    public List<String> severities() {
        return Arrays.stream(Severity.values())
                .filter(severity -> SeverityChoice.admits(kind, severity))
                .map(Severity::name)
                .toList();
    }

    private static List<String> names(Enum<?>... codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }

    /** Whether the form asks what still works: bills are neither unusable nor worked around. */
    public boolean asksWhatStillWorks() {
        return kind == SupportType.TECHNICAL;
    }

    /** A key of the choices offered; it changes when the form has to be drawn anew. */
    public String drawn() {
        return "%s %s".formatted(kind, service == null ? "" : service);
    }
}
