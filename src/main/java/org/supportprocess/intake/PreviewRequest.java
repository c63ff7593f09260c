package org.supportprocess.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.Plain;

/**
 * What would be decided about a request is asked with the body that would open it; what nobody decides by may be missing.
 *
 * @param summary as the description and the contact: not looked at
 */
public record PreviewRequest(
        @Plain(max = 64) String organisation,
        @NotNull @Plain(max = 64) String subscription,
        @NotNull SupportType supportType,
        @NotNull Service service,
        @NotNull IssueType issueType,
        @Plain(max = 100) String topic,
        @Plain(max = 200) String summary,
        @Plain(max = PlainText.MESSAGE_LENGTH) String description,
        @NotNull @Valid OpenRequest.ImpactBody impact,
        Severity requestedSeverity,
        @Valid OpenRequest.ContactBody contact,
        Boolean selfServiceTried,
        @Plain(max = 24) String follows) {

    Submission submission() {
        return new OpenRequest(
                        organisation,
                        subscription,
                        supportType,
                        service,
                        issueType,
                        topic,
                        summary,
                        description,
                        impact,
                        requestedSeverity,
                        contact,
                        selfServiceTried,
                        follows)
                .submission();
    }
}
