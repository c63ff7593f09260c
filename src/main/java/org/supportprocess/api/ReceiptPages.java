package org.supportprocess.api;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.supportprocess.access.Caller;
import org.supportprocess.web.Print;

/** The same receipts as pages, to read and to print. */
@Controller
class ReceiptPages {

    private final Receipts receipts;

    ReceiptPages(Receipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/requests/{number}/receipt")
    String receipt(Caller caller, @PathVariable String number, Model model) {
        model.addAttribute("receipt", receipts.of(caller, number));
        model.addAttribute("print", new Print());
        return "receipt";
    }
}
