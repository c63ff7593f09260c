package org.supportprocess.intake;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

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

    @ExceptionHandler
    ModelAndView notFound(RequestNotFound missing) {
        return new ModelAndView("no-receipt", HttpStatus.NOT_FOUND)
                .addObject("title", "No such request")
                .addObject("words", "There is no request with this number among those that you may see.");
    }

    @ExceptionHandler
    ModelAndView notPermitted(NotPermitted refused) {
        return new ModelAndView("no-receipt", HttpStatus.FORBIDDEN)
                .addObject("title", "Not open to you")
                .addObject("words", refused.getMessage());
    }
}
