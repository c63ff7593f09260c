package org.supportprocess.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supportprocess.access.Caller;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.models.ModelSetQueries;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.CallRefused;
import org.supportprocess.web.InvalidField;

/** The page with what no list of tasks shows: any request, everybody's workload, and an account manager's customers. */
@Controller
class DeskPage {

    private static final int SHOWN = 50;

    private final ReachableRequests requests;
    private final Organisations organisations;
    private final Workload workload;
    private final ModelSetQueries models;

    DeskPage(ReachableRequests requests, Organisations organisations, Workload workload, ModelSetQueries models) {
        this.requests = requests;
        this.organisations = organisations;
        this.workload = workload;
        this.models = models;
    }

    @GetMapping("/desk")
    @Transactional(readOnly = true)
    public String show(Caller caller, @RequestParam(defaultValue = "") String q, Model model) {
        Staff staff = StaffAccess.of(caller);
        List<Organisation> customers = organisations.findByAccountManagerOrderByName(staff.user());
        model.addAttribute("q", q)
                .addAttribute("leads", staff.leads())
                .addAttribute("readsTerms", staff.analyses())
                .addAttribute("modelsWaiting", staff.analyses() ? models.waiting() : 0)
                .addAttribute("customers", customers)
                .addAttribute("theirs", open(staff, customers));
        if (!q.isBlank()) {
            model.addAttribute("found", requests.find(staff, searchable(q), SHOWN));
        }
        if (staff.leads()) {
            List<Workload.Row> rows = workload.rows(staff);
            model.addAttribute("workload", rows).addAttribute("engineers", workload.engineers());
        }
        return "desk/home";
    }

    @PostMapping("/desk/reassignments")
    String reassign(
            Caller caller,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        Staff staff = StaffAccess.of(caller);
        try {
            PlainText.flaw(reason, PlainText.REASON_LENGTH).ifPresent(flaw -> {
                throw new InvalidField("The reason", flaw);
            });
            after.addFlashAttribute(
                    "told", told(workload.reassign(staff, from, to.isEmpty() ? null : to, reason, false)));
        } catch (CallRefused refused) {
            after.addFlashAttribute("refused", refused.getMessage());
        }
        return "redirect:/desk";
    }

    private List<?> open(Staff staff, List<Organisation> customers) {
        return customers.isEmpty()
                ? List.of()
                : requests.open(staff, customers.stream().map(Organisation::id).toList());
    }

    private static String told(Workload.Moved moved) {
        return "%d moved, %d given back to their queues, %d closed or taken meanwhile."
                .formatted(
                        moved.moved().size(),
                        moved.returned().size(),
                        moved.missed().size());
    }

    /** The search text; one that no request can contain finds nothing. */
    private static String searchable(String q) {
        return PlainText.flaw(q, 200).isPresent() ? "?" : q;
    }
}
