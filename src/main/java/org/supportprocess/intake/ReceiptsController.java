package org.supportprocess.intake;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Deadline receipts over HTTP. */
@RestController
class ReceiptsController {

    private final Receipts receipts;

    ReceiptsController(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/api/requests/{number}/receipt")
    ReceiptView receipt(Caller caller, @PathVariable String number) {
        return receipts.of(caller, number);
    }
}
