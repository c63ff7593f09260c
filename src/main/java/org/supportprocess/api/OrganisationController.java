package org.supportprocess.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.account.OrganisationActions;
import org.supportprocess.account.OrganisationQueries;
import org.supportprocess.account.OrganisationQueries.PersonFact;
import org.supportprocess.api.OrganisationViews.AdministratorView;
import org.supportprocess.api.OrganisationViews.ChangeView;
import org.supportprocess.api.OrganisationViews.OrganisationView;
import org.supportprocess.api.OrganisationViews.PartnerView;
import org.supportprocess.customer.Administrator;
import org.supportprocess.customer.AdministratorRole;
import org.supportprocess.web.PlainTextOnly;

/** The caller's own organisation over HTTP, with the people who act for it. */
@RestController
@RequestMapping("/api/organisation")
class OrganisationController {

    record NewAdministrator(
            @NotNull @PlainTextOnly(max = 64) String user,
            @NotNull AdministratorRole role) {}

    record NewRole(@NotNull AdministratorRole role) {}

    record NewPartner(@NotNull @PlainTextOnly(max = 64) String partner) {}

    private final OrganisationQueries facts;
    private final OrganisationActions actions;

    OrganisationController(OrganisationQueries facts, OrganisationActions actions) {
        this.facts = facts;
        this.actions = actions;
    }

    @Operation(summary = "Shows your own organisation")
    @GetMapping
    @Transactional(readOnly = true)
    public OrganisationView show(Caller caller) {
        return OrganisationView.of(facts, caller);
    }

    @Operation(summary = "Tells who decided what, the latest first")
    @GetMapping("/changes")
    List<ChangeView> changes(Caller caller) {
        var zone = facts.own(caller).zone();
        return facts.changes(caller).stream()
                .map(change -> ChangeView.of(change, zone))
                .toList();
    }

    @Operation(summary = "Lists the administrators")
    @GetMapping("/administrators")
    List<AdministratorView> administrators(Caller caller) {
        return facts.administrators(facts.own(caller)).stream()
                .map(AdministratorView::of)
                .toList();
    }

    @Operation(summary = "Makes one of your people an administrator")
    @PostMapping(path = "/administrators", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<AdministratorView> add(Caller caller, @RequestBody @Valid NewAdministrator body) {
        Administrator added = actions.add(caller, body.user(), body.role());
        return ResponseEntity.created(URI.create("/api/organisation/administrators/" + added.user()))
                .body(view(added));
    }

    @Operation(summary = "Gives an administrator another role")
    @PutMapping(path = "/administrators/{user}", consumes = MediaType.APPLICATION_JSON_VALUE)
    AdministratorView change(Caller caller, @PathVariable String user, @RequestBody @Valid NewRole body) {
        return view(actions.change(caller, user, body.role()));
    }

    @Operation(summary = "Takes the administrator role from somebody")
    @DeleteMapping("/administrators/{user}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable String user) {
        actions.remove(caller, user);
    }

    @Operation(summary = "Lists the partners that act for you")
    @GetMapping("/partners")
    List<PartnerView> partners(Caller caller) {
        return facts.partners(facts.own(caller)).stream().map(PartnerView::of).toList();
    }

    @Operation(summary = "Lets a partner act for you")
    @PostMapping(path = "/partners", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PartnerView> delegate(Caller caller, @RequestBody @Valid NewPartner body) {
        PartnerView partner = PartnerView.of(actions.delegate(caller, body.partner()));
        return ResponseEntity.created(URI.create("/api/organisation/partners/" + partner.id()))
                .body(partner);
    }

    @Operation(summary = "Ends what a partner may do for you, at once")
    @DeleteMapping("/partners/{partner}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endDelegation(Caller caller, @PathVariable String partner) {
        actions.endDelegation(caller, partner);
    }

    private AdministratorView view(Administrator administrator) {
        return AdministratorView.of(
                new PersonFact(administrator.user(), facts.nameOf(administrator.user()), administrator.role(), null));
    }
}
