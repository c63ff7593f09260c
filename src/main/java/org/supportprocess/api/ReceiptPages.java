package org.supportprocess.api;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.supportprocess.access.Caller;
import org.supportprocess.web.ReceiptFormat;

/** Deadline receipts as pages to read or print. */
@Controller
class ReceiptPages {

    private final DeadlineReceiptFinder receipts;

    ReceiptPages(DeadlineReceiptFinder receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/requests/{number}/receipt")
    String receipt(Caller caller, @PathVariable String number, Model model) {
        model.addAttribute("receipt", receipts.of(caller, number));
        model.addAttribute("print", new ReceiptFormat());
        return "receipt";
    }
}
