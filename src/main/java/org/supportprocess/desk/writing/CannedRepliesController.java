package org.supportprocess.desk.writing;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.access.StaffOnly;
import org.supportprocess.request.text.Languages;
import org.supportprocess.web.Plain;

/** The texts that answers begin with. */
@RestController
class CannedRepliesController {

    private final CannedReplies replies;

    CannedRepliesController(CannedReplies replies) {
        this.replies = replies;
    }

    /** @param language an IETF tag; what is not there in it comes in English */
    @Operation(summary = "Finds staff a text to begin an answer with")
    @GetMapping("/api/desk/replies")
    List<CannedReply> list(
            Caller caller,
            @RequestParam(defaultValue = "en") @Plain(max = 35) String language,
            @RequestParam(defaultValue = "") @Plain(max = 200, mayBeBlank = true) String q) {
        StaffOnly.of(caller);
        return replies.search(Languages.locale(language), q);
    }
}
