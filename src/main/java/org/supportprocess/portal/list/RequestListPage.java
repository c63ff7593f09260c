package org.supportprocess.portal.list;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.supportprocess.access.Caller;
import org.supportprocess.account.OrganisationQueries;
import org.supportprocess.portal.LiveFragments;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;

/** The page that lists the caller's requests. */
@Controller
class RequestListPage {

    private final RequestListFinder finder;
    private final OrganisationQueries facts;

    RequestListPage(RequestListFinder finder, OrganisationQueries facts) {
        this.finder = finder;
        this.facts = facts;
    }

    @GetMapping("/requests")
    String show(Caller caller, RequestFilter filter, Model model, HttpServletResponse response) {
        if (!filter.misunderstood().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute("filter", filter)
                .addAttribute("list", finder.of(caller, filter))
                .addAttribute("customer", caller.isCustomer())
                .addAttribute("states", State.values())
                .addAttribute("severities", Severity.values())
                .addAttribute("services", Service.values())
                .addAttribute("organisations", facts.all(caller));
        return "requests";
    }

    /** Returns the list if it is not the one that was {@code seen} last. */
    @GetMapping(path = "/requests", headers = LiveFragments.HEADER)
    @Nullable
    ModelAndView refresh(
            Caller caller,
            RequestFilter filter,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response) {
        RequestList list = finder.of(caller, filter);
        if (list.tag().equals(seen)) {
            return LiveFragments.nothingNew(response);
        }
        return new ModelAndView("requests :: live")
                .addObject("filter", filter)
                .addObject("list", list)
                .addObject("customer", caller.isCustomer())
                .addObject("refreshed", true);
    }
}
