package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.account.OrganisationQueries;
import org.supportprocess.account.TermsActions;
import org.supportprocess.account.TermsActions.NewPlace;
import org.supportprocess.account.TermsActions.NewTerms;
import org.supportprocess.account.TermsQueries;
import org.supportprocess.api.OrganisationViews.ChangeView;
import org.supportprocess.api.OrganisationViews.OrganisationName;
import org.supportprocess.api.OrganisationViews.OrganisationTermsView;
import org.supportprocess.api.OrganisationViews.PartnerView;
import org.supportprocess.api.OrganisationViews.SubscriptionTermsView;
import org.supportprocess.customer.Organisation;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.PlainTextOnly;

/** Organisations over HTTP: the caller's, the partners to delegate to, the terms that operations agree, and who changed what. */
@RestController
class OrganisationsController {

    private final OrganisationQueries facts;
    private final TermsQueries terms;
    private final TermsActions actions;

    OrganisationsController(OrganisationQueries facts, TermsQueries terms, TermsActions actions) {
        this.facts = facts;
        this.terms = terms;
        this.actions = actions;
    }

    /**
     * An administrator's own organisation, or for a partner each one that delegates to it now. Operations and those who audit find
     * customers by name, id or subscription, fifty at most.
     */
    @Operation(summary = "Lists whom you act for; for operations, customers found by a text")
    @GetMapping("/api/organisations")
    List<OrganisationName> all(
            Caller caller, @RequestParam(defaultValue = "") @PlainTextOnly(max = 200, mayBeBlank = true) String q) {
        List<Organisation> found =
                caller instanceof Caller.Staff staff && staff.analyses() ? terms.find(caller, q) : facts.all(caller);
        return found.stream().map(OrganisationName::of).toList();
    }

    @Operation(summary = "Shows operations and auditors the terms of a customer")
    @GetMapping("/api/organisations/{id}")
    OrganisationTermsView show(Caller caller, @PathVariable String id) {
        return OrganisationTermsView.of(terms.organisation(caller, id));
    }

    /** What is promised already keeps the country and the zone it was promised in. */
    @Operation(summary = "Moves a customer to another country or time zone, from now on")
    @PutMapping(path = "/api/organisations/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    OrganisationTermsView move(Caller caller, @PathVariable String id, @RequestBody @Valid NewPlace body) {
        actions.move(caller, id, body);
        return show(caller, id);
    }

    @Operation(summary = "Names the colleague who looks after a customer")
    @PutMapping(path = "/api/organisations/{id}/account-manager", consumes = MediaType.APPLICATION_JSON_VALUE)
    OrganisationTermsView nameAccountManager(
            Caller caller, @PathVariable String id, @RequestBody @Valid AccountManager body) {
        actions.nameAccountManager(caller, id, body.user());
        return show(caller, id);
    }

    /** @param user the name that the account manager signs in with */
    record AccountManager(@NotNull String user) {}

    @Operation(summary = "Shows operations and auditors the terms of a subscription")
    @GetMapping("/api/organisations/{id}/subscriptions/{subscription}")
    SubscriptionTermsView show(Caller caller, @PathVariable String id, @PathVariable String subscription) {
        return SubscriptionTermsView.of(terms.subscription(caller, id, subscription));
    }

    /** What is promised already keeps the plan and the support it was promised with. */
    @Operation(summary = "Agrees on the plan, the elevated support and the trial of a subscription, from now on")
    @PutMapping(
            path = "/api/organisations/{id}/subscriptions/{subscription}",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    SubscriptionTermsView agree(
            Caller caller,
            @PathVariable String id,
            @PathVariable String subscription,
            @RequestBody @Valid NewTerms body) {
        actions.agree(caller, id, subscription, body);
        return show(caller, id, subscription);
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
