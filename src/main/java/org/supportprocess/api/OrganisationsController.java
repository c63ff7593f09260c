package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.account.OrganisationQueries;
import org.supportprocess.api.OrganisationViews.ChangeView;
import org.supportprocess.api.OrganisationViews.OrganisationName;
import org.supportprocess.api.OrganisationViews.PartnerView;
import org.supportprocess.web.NotFound;

/** Organisations over HTTP: the caller's, the partners to delegate to, and the changes that auditors read. */
@RestController
class OrganisationsController {

    private final OrganisationQueries facts;

    OrganisationsController(OrganisationQueries facts) {
        this.facts = facts;
    }

    /** An administrator's own organisation, or for a partner each one that delegates to it now. */
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

    /** The changes, the latest first. */
    @Operation(summary = "Tells auditors who decided what in an organisation")
    @GetMapping("/api/organisations/{id}/changes")
    List<ChangeView> changes(Caller caller, @PathVariable String id) {
        ZoneId zone = facts.zone(id);
        return facts.changes(caller, id).orElseThrow(() -> new NotFound("There is no such organisation.")).stream()
                .map(change -> ChangeView.of(change, zone))
                .toList();
    }
}
