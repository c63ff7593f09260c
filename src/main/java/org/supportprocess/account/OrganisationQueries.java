package org.supportprocess.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.customer.Administrator;
import org.supportprocess.customer.AdministratorRole;
import org.supportprocess.customer.Administrators;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.OrganisationAdministration;
import org.supportprocess.customer.OrganisationChange;
import org.supportprocess.customer.OrganisationChanges;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Subscription;
import org.supportprocess.customer.Subscriptions;
import org.supportprocess.customer.partner.Delegation;
import org.supportprocess.customer.partner.Delegations;
import org.supportprocess.customer.partner.Partner;
import org.supportprocess.customer.partner.Partners;
import org.supportprocess.escalation.Colleagues;
import org.supportprocess.notification.Deliveries;
import org.supportprocess.web.NotPermitted;

/** Everything an organisation's own people may know about it, as it is now. */
@Component
@Transactional(readOnly = true)
public class OrganisationQueries {

    private static final int LATEST = 200;

    private final Organisations organisations;
    private final Administrators administrators;
    private final OrganisationAdministration administration;
    private final GlobalAdministratorAccess access;
    private final People people;
    private final Subscriptions subscriptions;
    private final Partners partners;
    private final Delegations delegations;
    private final OrganisationChanges changes;
    private final Colleagues colleagues;
    private final Deliveries deliveries;

    OrganisationQueries(
            Organisations organisations,
            Administrators administrators,
            OrganisationAdministration administration,
            GlobalAdministratorAccess access,
            People people,
            Subscriptions subscriptions,
            Partners partners,
            Delegations delegations,
            OrganisationChanges changes,
            Colleagues colleagues,
            Deliveries deliveries) {
        this.organisations = organisations;
        this.administrators = administrators;
        this.administration = administration;
        this.access = access;
        this.people = people;
        this.subscriptions = subscriptions;
        this.partners = partners;
        this.delegations = delegations;
        this.changes = changes;
        this.colleagues = colleagues;
        this.deliveries = deliveries;
    }

    /**
     * A person and, where they are an administrator, of which kind.
     *
     * @param unreachableSince since when mail to their address does not arrive; absent where it does, or none was sent
     */
    public record PersonFact(
            String user,
            String name,
            @Nullable AdministratorRole role,
            @Nullable Instant unreachableSince) {}

    /** The organisation that the caller, a person or a program, belongs to. */
    public Organisation own(Caller caller) {
        if (caller instanceof Caller.Staff || caller instanceof Caller.Partner) {
            throw OrganisationActions.notOfAnOrganisation();
        }
        return organisations.findById(caller.organisations().iterator().next()).orElseThrow();
    }

    /** The account manager's name; absent where nobody has been named. */
    public @Nullable String accountManager(Organisation organisation) {
        return Optional.ofNullable(organisation.accountManager())
                .map(this::nameOfColleague)
                .orElse(null);
    }

    /** The name of somebody who works here; the one they sign in with where they have gone. */
    public String nameOfColleague(String user) {
        return colleagues.nameOf(user).orElse(user);
    }

    public List<Subscription> subscriptions(Organisation organisation) {
        return subscriptions.findByOrganisationIdOrderById(organisation.id());
    }

    public List<PersonFact> administrators(Organisation organisation) {
        List<Administrator> all = administrators.findByOrganisationOrderByUser(organisation.id());
        Map<String, Instant> unreachable = deliveries.unreachable(
                people.findByUserIn(all.stream().map(Administrator::user).toList()));
        return all.stream()
                .map(administrator ->
                        fact(administrator.user(), administrator.role(), unreachable.get(administrator.user())))
                .sorted(Comparator.comparing(PersonFact::name))
                .toList();
    }

    /** The organisation's people who are not administrators. */
    public List<PersonFact> otherPeople(Organisation organisation) {
        Set<String> known = administrators.findByOrganisationOrderByUser(organisation.id()).stream()
                .map(Administrator::user)
                .collect(Collectors.toSet());
        return people.findByOrganisationOrderByName(organisation.id()).stream()
                .filter(person -> !known.contains(person.user()))
                .map(person -> new PersonFact(person.user(), person.name(), null, null))
                .toList();
    }

    public List<Partner> partners(Organisation organisation) {
        return delegations.findByIdOrganisationOrderByIdPartner(organisation.id()).stream()
                .map(Delegation::partner)
                .flatMap(partner -> partners.findById(partner).stream())
                .sorted(Comparator.comparing(Partner::name))
                .toList();
    }

    /** Every partner there is, to choose from. */
    public List<Partner> allPartners() {
        return partners.findAllByOrderByName();
    }

    /** The kinds of administrators to choose from. */
    public Set<AdministratorRole> roles(Organisation organisation) {
        return administration.rolesOf(organisation.id());
    }

    public boolean decides(Caller caller) {
        return access.areSettledBy(caller);
    }

    /** The organisations that the caller speaks for, by name. */
    public List<Organisation> all(Caller caller) {
        return organisations.findByIdInOrderByName(caller.organisations());
    }

    /** The decisions and who made them, the latest first; for the organisation's global administrators. */
    public List<OrganisationChange> changes(Caller caller) {
        Organisation organisation = own(caller);
        if (!decides(caller)) {
            throw new NotPermitted("Only global administrators see who has decided what.");
        }
        return changes(organisation.id());
    }

    /** The same for any organisation, for auditors; empty where there is no such organisation. */
    public Optional<List<OrganisationChange>> changes(Caller caller, String organisation) {
        if (!(caller instanceof Caller.Staff staff && staff.analyses())) {
            throw new NotPermitted("Only auditors, analysts and operations read this. Global administrators find their"
                    + " organisation's own at GET /api/organisation/changes.");
        }
        return organisations.findById(organisation).map(known -> changes(known.id()));
    }

    public ZoneId zone(String organisation) {
        return organisations.findById(organisation).map(Organisation::zone).orElse(ZoneId.of("UTC"));
    }

    /** The name of somebody outside; the one they sign in with where no other is known. */
    public String nameOf(String user) {
        return people.nameOf(user);
    }

    private List<OrganisationChange> changes(String organisation) {
        return changes.findByOrganisationOrderByChangedAtDescIdDesc(organisation, Limit.of(LATEST));
    }

    private PersonFact fact(String user, @Nullable AdministratorRole role, @Nullable Instant unreachable) {
        return new PersonFact(user, nameOf(user), role, unreachable);
    }
}
