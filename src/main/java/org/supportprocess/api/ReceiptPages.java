package org.supportprocess.api;

import java.util.Locale;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    ReceiptPages(DeadlineReceiptFinder receipts, MessageSource messages) {
        this.receipts = receipts;
        this.messages = messages;
    }

    @GetMapping("/requests/{number}/receipt")
    String receipt(Caller caller, @PathVariable String number, Locale language, Model model) {
        model.addAttribute("receipt", receipts.of(caller, number, language));
        model.addAttribute("print", new ReceiptFormat(messages.getMessage("times.day", null, language), language));
        return "receipt";
    }
}
