package org.supportprocess.customer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.customer.AdministrationRefused.Reason;
import org.supportprocess.customer.OrganisationChange.What;
import org.supportprocess.customer.partner.Delegation;
import org.supportprocess.customer.partner.Delegations;
import org.supportprocess.customer.partner.Partner;
import org.supportprocess.customer.partner.Partners;

/**
 * The decisions of global administrators about who acts for their organisation; each is recorded. The organisation is
 * locked meanwhile: of two decisions at once the second finds what the first has left, so that there always is a global
 * administrator.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OrganisationAdministration {

    private final Organisations organisations;
    private final Administrators administrators;
    private final People people;
    private final Subscriptions subscriptions;
    private final Partners partners;
    private final Delegations delegations;
    private final OrganisationChanges changes;
    private final Clock clock;

    OrganisationAdministration(
            Organisations organisations,
            Administrators administrators,
            People people,
            Subscriptions subscriptions,
            Partners partners,
            Delegations delegations,
            OrganisationChanges changes,
            Clock clock) {
        this.organisations = organisations;
        this.administrators = administrators;
        this.people = people;
        this.subscriptions = subscriptions;
        this.partners = partners;
        this.delegations = delegations;
        this.changes = changes;
        this.clock = clock;
    }

    public Administrator add(Actor actor, String user, AdministratorRole role) {
        begin(actor);
        requireOffered(actor.organisation(), role);
        Person person = member(actor, user);
        if (administrators.findById(user).isPresent()) {
            throw new AdministrationRefused(Reason.ALREADY_ADMINISTRATOR);
        }
        record(OrganisationChange.ofRole(actor, What.ADMINISTRATOR_ADDED, person, null, role, now()));
        return administrators.save(new Administrator(user, actor.organisation(), role));
    }

    public Administrator change(Actor actor, String user, AdministratorRole role) {
        begin(actor);
        Administrator administrator = administrator(actor, user);
        AdministratorRole before = administrator.role();
        if (before != role) {
            requireOffered(actor.organisation(), role);
            requireAnotherGlobal(administrator, role.isGlobal());
            administrator.become(role);
            record(OrganisationChange.ofRole(actor, What.ROLE_CHANGED, personOf(administrator), before, role, now()));
        }
        return administrator;
    }

    public void remove(Actor actor, String user) {
        begin(actor);
        Administrator administrator = administrator(actor, user);
        requireAnotherGlobal(administrator, false);
        administrators.delete(administrator);
        record(OrganisationChange.ofRole(
                actor, What.ADMINISTRATOR_REMOVED, personOf(administrator), administrator.role(), null, now()));
    }

    public Partner delegate(Actor actor, String partnerId) {
        begin(actor);
        Partner partner =
                partners.findById(partnerId).orElseThrow(() -> new AdministrationRefused(Reason.NO_SUCH_PARTNER));
        Delegation.Id id = new Delegation.Id(partner.id(), actor.organisation());
        if (delegations.findById(id).isPresent()) {
            throw new AdministrationRefused(Reason.ALREADY_DELEGATED);
        }
        delegations.save(new Delegation(id));
        record(OrganisationChange.ofDelegation(actor, What.DELEGATION_ADDED, partner, now()));
        return partner;
    }

    /** Ends a delegation: from their next call on, the partner's people reach nothing of the organisation. */
    public void endDelegation(Actor actor, String partnerId) {
        begin(actor);
        Delegation delegation = delegations
                .findById(new Delegation.Id(partnerId, actor.organisation()))
                .orElseThrow(AdministrationRefused::noSuchDelegation);
        delegations.delete(delegation);
        partners.findById(partnerId)
                .ifPresent(partner ->
                        record(OrganisationChange.ofDelegation(actor, What.DELEGATION_ENDED, partner, now())));
    }

    /** The kinds of administrators that the organisation's plans offer. */
    public Set<AdministratorRole> rolesOf(String organisation) {
        return AdministratorRole.offeredWith(subscriptions.findByOrganisationIdOrderById(organisation).stream()
                .map(Subscription::plan)
                .toList());
    }

    private void begin(Actor actor) {
        organisations.findToChange(actor.organisation());
        administrators
                .findById(actor.user())
                .filter(administrator -> administrator.organisation().equals(actor.organisation()))
                .filter(Administrator::settlesOwnAffairs)
                .orElseThrow(() -> new AdministrationRefused(Reason.NOT_GLOBAL));
    }

    /** Finds a member, without telling whether a person exists who is none. */
    private Person member(Actor actor, String user) {
        return people.findById(user)
                .filter(person -> actor.organisation().equals(person.organisation()))
                .orElseThrow(() -> new AdministrationRefused(Reason.NOT_A_MEMBER));
    }

    private Administrator administrator(Actor actor, String user) {
        return administrators
                .findById(user)
                .filter(administrator -> administrator.organisation().equals(actor.organisation()))
                .orElseThrow(AdministrationRefused::noSuchAdministrator);
    }

    private Person personOf(Administrator administrator) {
        return people.findById(administrator.user())
                .orElseGet(() -> new Person(
                        administrator.user(),
                        administrator.user(),
                        administrator.user(),
                        administrator.organisation()));
    }

    private void requireOffered(String organisation, AdministratorRole role) {
        if (!rolesOf(organisation).contains(role)) {
            throw AdministrationRefused.roleNotOffered();
        }
    }

    private void requireAnotherGlobal(Administrator administrator, boolean staysGlobal) {
        List<Administrator> all = administrators.findByOrganisationOrderByUser(administrator.organisation());
        if (administrator.settlesOwnAffairs()
                && !staysGlobal
                && all.stream().filter(Administrator::settlesOwnAffairs).count() == 1) {
            throw new AdministrationRefused(Reason.LAST_GLOBAL);
        }
    }

    private void record(OrganisationChange change) {
        changes.save(change);
    }

    private Instant now() {
        return clock.instant();
    }
}
