package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;

/** Deadline receipts over HTTP. */
@RestController
class ReceiptsController {

    private final DeadlineReceiptFinder receipts;

    ReceiptsController(DeadlineReceiptFinder receipts) {
        this.receipts = receipts;
    }

    @Operation(summary = "Proves how each deadline of a request was counted")
    @GetMapping("/api/requests/{number}/receipt")
    ReceiptView receipt(Caller caller, @PathVariable String number) {
        return receipts.of(caller, number);
    }
}
