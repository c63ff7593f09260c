package org.supportprocess.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.submission.Topic;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.PlainTextOnly;
import org.supportprocess.web.ValidLanguageTag;

/**
 * The body that opens a request.
 *
 * @param organisation the customer that a partner opens it for; an administrator need not name their own
 * @param follows the number of an earlier request of the same organisation that this one continues
 * @param topic free words; those that name no known topic are left out. {@code volume licensing} and {@code developer} are
 *     answered with a pointer
 */
public record OpenRequest(
        @PlainTextOnly(max = 64) @Nullable String organisation,
        @NotNull @PlainTextOnly(max = 64) String subscription,
        @NotNull SupportType supportType,
        @NotNull Service service,
        @NotNull IssueType issueType,
        @PlainTextOnly(max = 100) @Nullable String topic,
        @NotNull @PlainTextOnly(max = 200) String summary,

        @NotNull @PlainTextOnly(max = PlainText.MESSAGE_LENGTH)
        String description,

        @NotNull @Valid ImpactBody impact,
        @Nullable Severity requestedSeverity,
        @NotNull @Valid ContactBody contact,
        @Nullable Boolean selfServiceTried,

        @JsonInclude(JsonInclude.Include.NON_NULL) @PlainTextOnly(max = 24) @Nullable
        String follows) {

    public record ImpactBody(
            @NotNull Impact.Condition condition,
            @NotNull Impact.UsersAffected usersAffected,
            @NotNull Boolean workaround,
            @NotNull Impact.BusinessImpact businessImpact) {}

    public record ContactBody(
            @NotNull Contact.Method method,

            @PlainTextOnly(max = 40)
            @Pattern(regexp = "[+0-9][0-9 ()./x-]{3,}", message = "must be a telephone number such as +49 30 1234567")
            @Nullable
            String phone,

            @NotNull @ValidLanguageTag String language) {

        @AssertTrue(message = "must be given where the method is PHONE")
        public boolean isPhoneGivenWhereNeeded() {
            return method != Contact.Method.PHONE || phone != null;
        }
    }

    public Submission submission() {
        return new Submission(
                supportType,
                service,
                issueType,
                Optional.ofNullable(topic)
                        .flatMap(Topic::named)
                        .map(Topic::name)
                        .orElse(""),
                summary,
                description,
                new Impact(impact.condition, impact.usersAffected, impact.workaround, impact.businessImpact),
                requestedSeverity,
                new Contact(contact.method, contact.phone, contact.language),
                Boolean.TRUE.equals(selfServiceTried));
    }
}
