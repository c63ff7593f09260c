package org.supportprocess.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.PlainTextOnly;

/**
 * The question of what would be decided about a request: the body that would open it, without what no decision needs.
 *
 * @param summary ignored, like the description and the contact
 */
public record PreviewRequest(
        @PlainTextOnly(max = 64) @Nullable String organisation,
        @NotNull @PlainTextOnly(max = 64) String subscription,
        @NotNull SupportType supportType,
        @NotNull Service service,
        @NotNull IssueType issueType,
        @PlainTextOnly(max = 100) @Nullable String topic,
        @PlainTextOnly(max = 200) @Nullable String summary,

        @PlainTextOnly(max = PlainText.MESSAGE_LENGTH) @Nullable
        String description,

        @NotNull @Valid OpenRequest.ImpactBody impact,
        @Nullable Severity requestedSeverity,
        @Valid OpenRequest.@Nullable ContactBody contact,
        @Nullable Boolean selfServiceTried,
        @PlainTextOnly(max = 24) @Nullable String follows) {

    private static final String IGNORED = "";
    private static final OpenRequest.ContactBody NO_CONTACT =
            new OpenRequest.ContactBody(Contact.Method.EMAIL, null, IGNORED);

    /** The submission with placeholders for what no decision looks at. */
    Submission submission() {
        return new OpenRequest(
                        organisation,
                        subscription,
                        supportType,
                        service,
                        issueType,
                        topic,
                        IGNORED,
                        IGNORED,
                        impact,
                        requestedSeverity,
                        NO_CONTACT,
                        selfServiceTried,
                        follows)
                .submission();
    }
}
