package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.account.OrganisationFacts;
import org.supportprocess.api.OrganisationViews.ChangeView;
import org.supportprocess.api.OrganisationViews.OrganisationName;
import org.supportprocess.api.OrganisationViews.PartnerView;
import org.supportprocess.web.NotFound;

/** Whom the caller speaks for, whom one could delegate to, and what auditors read about organisations. */
@RestController
class OrganisationsController {

    private final OrganisationFacts facts;

    OrganisationsController(OrganisationFacts facts) {
        this.facts = facts;
    }

    /** For an administrator the own organisation, for a partner each that delegates to it now. */
    @Operation(summary = "Lists whom you act for")
    @GetMapping("/api/organisations")
    List<OrganisationName> all(Caller caller) {
        return facts.all(caller).stream().map(OrganisationName::of).toList();
    }

    @Operation(summary = "Lists the partners there are")
    @GetMapping("/api/partners")
    List<PartnerView> partners(Caller caller) {
        return facts.allPartners().stream().map(PartnerView::of).toList();
    }

    /** The latest first. */
    @Operation(summary = "Tells auditors who decided what in an organisation")
    @GetMapping("/api/organisations/{id}/changes")
    List<ChangeView> changes(Caller caller, @PathVariable String id) {
        ZoneId zone = facts.zone(id);
        return facts.changes(caller, id).orElseThrow(() -> new NotFound("There is no such organisation.")).stream()
                .map(change -> ChangeView.of(change, zone))
                .toList();
    }
}
