package org.supportprocess.desk.writing;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.notification.MailKind;
import org.supportprocess.notification.MailPreviewer;
import org.supportprocess.notification.MailPreviewer.Preview;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.PlainTextOnly;

/** Previews of mails to the customer, over HTTP. */
@RestController
class LetterPreviewsController {

    private final ReachableRequests requests;
    private final MailPreviewer previewer;

    LetterPreviewsController(ReachableRequests requests, MailPreviewer previewer) {
        this.requests = requests;
        this.previewer = previewer;
    }

    @Operation(summary = "Shows staff the mail that a text would be sent in, and sends none")
    @PostMapping(path = "/api/desk/requests/{number}/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Transactional(readOnly = true)
    public LetterView preview(Caller caller, @PathVariable String number, @RequestBody @Valid Words words) {
        return previewer
                .of(requests.get(StaffAccess.of(caller), number), words.kind().mail, words.text())
                .map(LetterView::of)
                .orElseThrow(() -> new NotFound("Nobody may be written to about this request now: the customer has no"
                        + " administrator. The conversation keeps what you write all the same."));
    }

    /** The kinds of texts to a customer that can be previewed. */
    enum Kind {
        ANSWERED(MailKind.ANSWERED),
        SOLUTION_PROPOSED(MailKind.SOLUTION_PROPOSED),
        INFORMATION_REQUESTED(MailKind.INFORMATION_REQUESTED),
        MESSAGE_SENT(MailKind.MESSAGE_SENT);

        private final MailKind mail;

        Kind(MailKind mail) {
            this.mail = mail;
        }
    }

    record Words(
            @NotNull Kind kind,

            @NotNull @PlainTextOnly(max = PlainText.MESSAGE_LENGTH)
            String text) {}

    record LetterView(String name, String address, String subject, String text, String html) {

        static LetterView of(Preview preview) {
            return new LetterView(
                    preview.name(),
                    preview.address(),
                    preview.letter().subject(),
                    preview.letter().text(),
                    preview.letter().html());
        }
    }
}
