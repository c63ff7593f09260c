package org.supportprocess.desk.call;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.desk.call.CallerViews.OrganisationView;
import org.supportprocess.intake.Caller;
import org.supportprocess.intake.Plain;

/** Finds who is on the line. */
@RestController
@RequestMapping("/api/desk/callers")
class CallersController {

    private final CallerDirectory directory;

    CallersController(CallerDirectory directory) {
        this.directory = directory;
    }

    @Operation(
            summary =
                    "Finds at most twenty organisations by their name or by somebody's name, user or mail address, with"
                            + " those who may speak for them")
    @GetMapping
    List<OrganisationView> find(Caller caller, @RequestParam @Plain(max = 200) String q) {
        CallRights.requireTaker(caller);
        return directory.find(q);
    }
}
