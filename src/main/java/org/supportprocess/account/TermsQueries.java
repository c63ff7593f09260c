package org.supportprocess.account;

import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Calendars;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.OrganisationChange;
import org.supportprocess.customer.OrganisationChange.What;
import org.supportprocess.customer.OrganisationChanges;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.Subscription;
import org.supportprocess.customer.Subscriptions;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.triage.NewestTables;
import org.supportprocess.triage.TriageTables;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.NotPermitted;

/** The terms agreed with each customer, with what they follow from and who changed them; for operations and those who audit. */
@Component
@Transactional(readOnly = true)
public class TermsQueries {

    /** The zones of the IANA list, without Java's own. */
    public static final Set<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> !zone.startsWith("SystemV/"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Limit LATEST = Limit.of(200);
    private static final int MOST = 50;
    /** A code that ISO 3166 will never give away. */
    private static final String NO_COUNTRY = "ZZ";

    private static final Set<What> OF_TERMS = EnumSet.copyOf(
            EnumSet.allOf(What.class).stream().filter(What::ofTerms).toList());

    private final Organisations organisations;
    private final Subscriptions subscriptions;
    private final OrganisationChanges changes;
    private final Calendars calendars;
    private final NewestTables tables;
    private final Clock clock;

    TermsQueries(
            Organisations organisations,
            Subscriptions subscriptions,
            OrganisationChanges changes,
            Calendars calendars,
            NewestTables tables,
            Clock clock) {
        this.organisations = organisations;
        this.subscriptions = subscriptions;
        this.changes = changes;
        this.calendars = calendars;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * @param calendar the name and the version of the one that a request opened now is judged by
     * @param ownCalendar whether it was made for the country, whose public holidays nobody knows otherwise
     * @param history the changes of its country and its zone, the latest first
     */
    public record OrganisationTerms(
            Organisation organisation,
            String calendar,
            boolean ownCalendar,
            List<SubscriptionTerms> subscriptions,
            List<OrganisationChange> history) {}

    /**
     * @param holding the terms that a request opened now has, those of another subscription where it is used with one
     * @param supportCounts whether elevated support was bought and counts for this plan in this country
     * @param history the latest change first
     */
    public record SubscriptionTerms(
            Subscription subscription, Terms holding, boolean supportCounts, List<OrganisationChange> history) {}

    /** The customers whose name, id or subscription contains the text; at most fifty. */
    public List<Organisation> find(Caller caller, String text) {
        requireReader(caller);
        String pattern = text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return organisations.named("%" + pattern + "%", PageRequest.of(0, MOST));
    }

    public OrganisationTerms organisation(Caller caller, String id) {
        requireReader(caller);
        Organisation organisation = organisations.findById(id).orElseThrow(TermsQueries::noSuchOrganisation);
        TriageTables newest = tables.newest();
        CalendarVersion calendar = calendar(organisation.country(), organisation);
        return new OrganisationTerms(
                organisation,
                "%s %s".formatted(calendar.calendar(), calendar.version()),
                !calendar.id().equals(calendar(NO_COUNTRY, organisation).id()),
                subscriptions.findByOrganisationIdOrderById(id).stream()
                        .map(subscription -> terms(subscription, newest))
                        .toList(),
                history(id, id));
    }

    public SubscriptionTerms subscription(Caller caller, String organisation, String id) {
        requireReader(caller);
        return subscriptions
                .findByIdAndOrganisationId(id, organisation)
                .map(subscription -> terms(subscription, tables.newest()))
                .orElseThrow(TermsQueries::noSuchSubscription);
    }

    private CalendarVersion calendar(String country, Organisation organisation) {
        return calendars.inForce(country, organisation.zone(), clock.instant());
    }

    static NotFound noSuchOrganisation() {
        return new NotFound("There is no such organisation.");
    }

    static NotFound noSuchSubscription() {
        return new NotFound(
                "There is no such subscription of this organisation. GET /api/organisations/{id} lists them.");
    }

    private SubscriptionTerms terms(Subscription subscription, TriageTables newest) {
        Terms holding = Terms.of(subscription);
        return new SubscriptionTerms(
                subscription,
                holding,
                newest.elevated(holding),
                history(subscription.organisation().id(), subscription.id()));
    }

    private List<OrganisationChange> history(String organisation, String subject) {
        return changes.findByOrganisationAndSubjectAndWhatInOrderByChangedAtDescIdDesc(
                organisation, subject, OF_TERMS, LATEST);
    }

    private static void requireReader(Caller caller) {
        if (!(caller instanceof Caller.Staff staff && staff.analyses())) {
            throw new NotPermitted(
                    "The terms of customers are read by operations, auditors and analysts. Administrators of"
                            + " a customer find their own at GET /api/organisation.");
        }
    }
}
