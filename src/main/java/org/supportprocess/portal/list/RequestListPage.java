package org.supportprocess.portal.list;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.supportprocess.access.Caller;
import org.supportprocess.account.OrganisationFacts;
import org.supportprocess.portal.Live;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;

/** The caller's requests. */
@Controller
class RequestListPage {

    private final RequestLists lists;
    private final OrganisationFacts facts;

    RequestListPage(RequestLists lists, OrganisationFacts facts) {
        this.lists = lists;
        this.facts = facts;
    }

    @GetMapping("/requests")
    String show(Caller caller, RequestFilter filter, Model model, HttpServletResponse response) {
        if (!filter.misunderstood().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute("filter", filter)
                .addAttribute("list", lists.of(caller, filter))
                .addAttribute("customer", caller.isCustomer())
                .addAttribute("states", State.values())
                .addAttribute("severities", Severity.values())
                .addAttribute("services", Service.values())
                .addAttribute("organisations", facts.all(caller));
        return "requests";
    }

    /** The list, if it is not the one that was {@code seen} last. */
    @GetMapping(path = "/requests", headers = Live.HEADER)
    ModelAndView refresh(
            Caller caller,
            RequestFilter filter,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response) {
        RequestList list = lists.of(caller, filter);
        if (list.tag().equals(seen)) {
            return Live.nothingNew(response);
        }
        return new ModelAndView("requests :: live")
                .addObject("filter", filter)
                .addObject("list", list)
                .addObject("customer", caller.isCustomer())
                .addObject("refreshed", true);
    }
}
