package org.supportprocess.desk.call;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.desk.call.CallerViews.OrganisationView;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.PlainTextOnly;

/** The search for callers over HTTP. */
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
    List<OrganisationView> find(
            Caller caller, @RequestParam(defaultValue = "") @PlainTextOnly(max = 200, mayBeBlank = true) String q) {
        CallRights.requireTaker(caller);
        requireEnough(q);
        return directory.find(q);
    }

    /** Refuses a single letter, which would find everybody. */
    private static void requireEnough(String q) {
        if (q.strip().length() < 2) {
            throw new InvalidField("q", "must have two letters at least: of a name, a user or a mail address");
        }
    }
}
