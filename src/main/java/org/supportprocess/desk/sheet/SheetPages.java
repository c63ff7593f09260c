package org.supportprocess.desk.sheet;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.request.SupportRequest;

/** The page of a request outside Tasklist: for staff who have no task of it, or for a second window. */
@Controller
class SheetPages {

    private final ReachableRequests requests;

    SheetPages(ReachableRequests requests) {
        this.requests = requests;
    }

    @GetMapping("/desk/requests/{number}")
    ModelAndView show(Caller caller, @PathVariable String number) {
        SupportRequest request = requests.get(StaffAccess.of(caller), number);
        return new ModelAndView("desk/request")
                .addObject("number", request.number().value())
                .addObject("summary", request.submission().summary());
    }
}
