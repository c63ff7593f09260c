package org.supportprocess.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.supportprocess.access.Caller;

/** The bare address: everybody is taken to where their work is. */
@Controller
class StartPage {

    @GetMapping("/")
    String show(Caller caller) {
        if (caller instanceof Caller.Staff staff) {
            return "redirect:/camunda/app/%s/default/".formatted(staff.onlyAnalyses() ? "cockpit" : "tasklist");
        }
        return "redirect:/requests";
    }
}
