package org.supportprocess.intake.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.supportprocess.intake.Caller;

/** The caller's requests. */
@Controller
class RequestListPage {

    @GetMapping("/requests")
    String show(Caller caller) {
        return "requests";
    }
}
