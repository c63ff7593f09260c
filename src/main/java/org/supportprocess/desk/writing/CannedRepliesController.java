package org.supportprocess.desk.writing;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.request.text.LanguageTags;
import org.supportprocess.web.PlainTextOnly;

/** The canned replies over HTTP. */
@RestController
class CannedRepliesController {

    private final CannedReplyCatalogue replies;

    CannedRepliesController(CannedReplyCatalogue replies) {
        this.replies = replies;
    }

    /** @param language an IETF tag; replies without a translation come in English */
    @Operation(summary = "Finds staff a text to begin an answer with")
    @GetMapping("/api/desk/replies")
    List<CannedReply> list(
            Caller caller,
            @RequestParam(defaultValue = "en") @PlainTextOnly(max = 35) String language,
            @RequestParam(defaultValue = "") @PlainTextOnly(max = 200, mayBeBlank = true) String q) {
        StaffAccess.of(caller);
        return replies.search(LanguageTags.locale(language), q);
    }
}
