package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.wording.PortalLanguage;

/** Deadline receipts over HTTP. */
@RestController
class ReceiptsController {

    private final DeadlineReceiptFinder receipts;

    ReceiptsController(DeadlineReceiptFinder receipts) {
        this.receipts = receipts;
    }

    @Operation(summary = "Proves how each deadline of a request was counted")
    @GetMapping("/api/requests/{number}/receipt")
    ReceiptView receipt(
            Caller caller,
            @PathVariable String number,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, defaultValue = "en") String languages) {
        return receipts.of(caller, number, PortalLanguage.bestOf(languages).locale());
    }
}
