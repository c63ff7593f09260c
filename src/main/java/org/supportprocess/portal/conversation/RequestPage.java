package org.supportprocess.portal.conversation;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.supportprocess.access.Caller;
import org.supportprocess.portal.LiveFragments;

/** The page of one request. */
@Controller
class RequestPage {

    private final RequestSheetAssembler sheets;

    RequestPage(RequestSheetAssembler sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/requests/{number:SR-.+}")
    ModelAndView show(Caller caller, @PathVariable String number) {
        return page(caller, sheets.of(caller, number));
    }

    /**
     * Returns the live part of the page if it has changed since the tag {@code seen}.
     *
     * @param offered the actions that the page offers: their forms are left alone while they stay possible
     */
    @GetMapping(path = "/requests/{number:SR-.+}", headers = LiveFragments.HEADER)
    @Nullable
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
                .orElseGet(() -> LiveFragments.nothingNew(response));
    }

    /** Asks for confirmation. */
    @GetMapping("/requests/{number:SR-.+}/withdraw")
    ModelAndView askBeforeWithdrawing(Caller caller, @PathVariable String number) {
        RequestSheet sheet = sheets.of(caller, number);
        ModelAndView page = view("withdraw", caller, sheet);
        return sheet.actions().withdraw() ? page.addObject("days", sheets.reopenWindow(caller, number)) : page;
    }

    /** Redirects from the address of a form, which is no page of its own, to the request. */
    @GetMapping("/requests/{number:SR-.+}/{action:messages|confirm|reject|reopen|severity|survey}")
    String read(@PathVariable String number, @PathVariable String action) {
        return "redirect:/requests/{number}";
    }

    static ModelAndView page(Caller caller, RequestSheet sheet) {
        return view("request", caller, sheet);
    }

    private static ModelAndView view(String name, Caller caller, RequestSheet sheet) {
        return new ModelAndView(name)
                .addObject("sheet", sheet)
                .addObject("customer", caller.isCustomer())
                .addObject("acting", caller instanceof Caller.Partner);
    }
}
