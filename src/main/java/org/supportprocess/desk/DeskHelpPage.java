package org.supportprocess.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.supportprocess.access.Caller;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.StaffAccess;

/** The help page about Tasklist's filters and keys. A test compares it with Tasklist's own settings. */
@Controller
class DeskHelpPage {

    private final TaskFilterCatalogue filters;

    DeskHelpPage(TaskFilterCatalogue filters) {
        this.filters = filters;
    }

    @GetMapping("/desk/help")
    String show(Caller caller, Model model) {
        Staff staff = StaffAccess.of(caller);
        model.addAttribute("own", shownTo(staff)).addAttribute("all", filters.all());
        return "desk/help";
    }

    private List<TaskFilter> shownTo(Staff staff) {
        return filters.all().stream()
                .filter(filter -> filter.roles().stream().anyMatch(staff.roles()::contains))
                .toList();
    }
}
