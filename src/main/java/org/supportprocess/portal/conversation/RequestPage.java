package org.supportprocess.portal.conversation;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.supportprocess.access.Caller;
import org.supportprocess.portal.Live;

/** One request, to read. */
@Controller
class RequestPage {

    private final Sheets sheets;

    RequestPage(Sheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/requests/{number:SR-.+}")
    ModelAndView show(Caller caller, @PathVariable String number) {
        return page(caller, sheets.of(caller, number));
    }

    /**
     * What has changed since the page with the tag {@code seen}.
     *
     * @param offered which actions that page offers: their forms are left alone while they stay possible
     */
    @GetMapping(path = "/requests/{number:SR-.+}", headers = Live.HEADER)
    ModelAndView refresh(
            Caller caller,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String offered,
            HttpServletResponse response) {
        return sheets.since(caller, number, seen)
                .map(sheet -> view("request :: live", caller, sheet)
                        .addObject("refreshed", true)
                        .addObject("offered", offered))
                .orElseGet(() -> Live.nothingNew(response));
    }

    /** Asks whether it is meant. */
    @GetMapping("/requests/{number:SR-.+}/withdraw")
    ModelAndView askBeforeWithdrawing(Caller caller, @PathVariable String number) {
        return view("withdraw", caller, sheets.of(caller, number));
    }

    /** Where a form was sent to is no page of its own: whoever comes back to the address reads the request. */
    @GetMapping("/requests/{number:SR-.+}/{action:messages|confirm|reject|reopen|severity|survey}")
    String read(@PathVariable String number, @PathVariable String action) {
        return "redirect:/requests/{number}";
    }

    static ModelAndView page(Caller caller, Sheet sheet) {
        return view("request", caller, sheet);
    }

    private static ModelAndView view(String name, Caller caller, Sheet sheet) {
        return new ModelAndView(name)
                .addObject("sheet", sheet)
                .addObject("customer", caller.isCustomer())
                .addObject("acting", caller instanceof Caller.Partner);
    }
}
