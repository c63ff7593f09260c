package org.supportprocess.account;

import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Plan;
import org.supportprocess.customer.Subscription;
import org.supportprocess.customer.TermsAdministration;
import org.supportprocess.escalation.Colleagues;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.triage.NewestTables;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.web.RetriedOnConflict;

/**
 * The terms that operations agree with a customer. They hold for what begins from now on; what is promised already stays as it is.
 * Each call is one transaction; a conflict with another one is tried again from the start.
 */
@Service
@Transactional
@RetriedOnConflict
public class TermsActions {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** @param elevatedSupport that of the other subscription, or none, where this one is used with another */
    public record NewTerms(
            @NotNull Plan plan,
            @NotNull ElevatedSupport elevatedSupport,
            @NotNull Boolean trial) {

        private boolean holdFor(Subscription subscription) {
            return subscription.plan() == plan
                    && subscription.elevatedSupport() == elevatedSupport
                    && subscription.trial() == trial;
        }
    }

    /**
     * @param country ISO 3166 alpha-2 code
     * @param timeZone a zone of the IANA list
     */
    public record NewPlace(@NotNull String country, @NotNull String timeZone) {}

    private final TermsAdministration administration;
    private final NewestTables tables;
    private final Colleagues colleagues;

    TermsActions(TermsAdministration administration, NewestTables tables, Colleagues colleagues) {
        this.administration = administration;
        this.tables = tables;
        this.colleagues = colleagues;
    }

    /** Moves an organisation. Elevated support that does not count in its new country stays agreed, and does not count. */
    public void move(Caller caller, String organisation, NewPlace place) {
        String operator = operator(caller);
        Organisation moved = administration.organisation(organisation).orElseThrow(TermsQueries::noSuchOrganisation);
        if (!COUNTRIES.contains(place.country())) {
            throw new InvalidField("country", "must be an ISO 3166 code of two capital letters such as DE");
        }
        if (!TermsQueries.ZONES.contains(place.timeZone())) {
            throw new InvalidField("timeZone", "must be a time zone of the IANA list such as Europe/Berlin");
        }
        administration.move(operator, moved, place.country(), ZoneId.of(place.timeZone()));
    }

    /** Agrees on the terms of a subscription; the same terms again are always possible. */
    public void agree(Caller caller, String organisation, String id, NewTerms wanted) {
        String operator = operator(caller);
        Subscription subscription =
                administration.subscription(organisation, id).orElseThrow(TermsQueries::noSuchSubscription);
        if (!wanted.holdFor(subscription)) {
            requirePossible(subscription, wanted);
            administration.agree(operator, subscription, wanted.plan(), wanted.elevatedSupport(), wanted.trial());
        }
    }

    /** Names the colleague who looks after an organisation, in the place of whoever did. */
    public void nameAccountManager(Caller caller, String organisation, String user) {
        String operator = operator(caller);
        Organisation lookedAfter =
                administration.organisation(organisation).orElseThrow(TermsQueries::noSuchOrganisation);
        Collection<String> managers = colleagues.in(StaffGroups.ACCOUNT_MANAGER);
        if (!managers.contains(user)) {
            throw new InvalidField(
                    "user",
                    "must be somebody in the group %s: %s"
                            .formatted(
                                    StaffGroups.ACCOUNT_MANAGER,
                                    managers.stream().sorted().toList()));
        }
        administration.nameAccountManager(operator, lookedAfter, user);
    }

    private void requirePossible(Subscription subscription, NewTerms wanted) {
        if (subscription.usedWith() == null) {
            requireSupportCounts(subscription, wanted);
        } else {
            requireInherited(subscription, subscription.usedWith(), wanted);
        }
    }

    /** Nobody is sold what the table does not honour. */
    private void requireSupportCounts(Subscription subscription, NewTerms wanted) {
        Organisation organisation = subscription.organisation();
        Terms terms = new Terms(
                organisation.id(),
                subscription.id(),
                wanted.plan(),
                wanted.elevatedSupport(),
                wanted.trial(),
                organisation.country(),
                organisation.zone());
        if (wanted.elevatedSupport() != ElevatedSupport.NONE && !tables.newest().elevated(terms)) {
            throw new InvalidField(
                    "elevatedSupport",
                    "%s does not count for the plan %s in %s; choose another support option, or another plan"
                            .formatted(wanted.elevatedSupport(), wanted.plan(), organisation.country()));
        }
    }

    private static void requireInherited(Subscription subscription, Subscription other, NewTerms wanted) {
        if (!wanted.plan().isAdditionalService()) {
            throw new InvalidField(
                    "plan",
                    "must be an additional service, because the subscription is used with %s: one of %s"
                            .formatted(
                                    other.id(),
                                    Arrays.stream(Plan.values())
                                            .filter(Plan::isAdditionalService)
                                            .map(Plan::name)
                                            .collect(Collectors.joining(", "))));
        }
        if (wanted.elevatedSupport() != ElevatedSupport.NONE
                && wanted.elevatedSupport() != subscription.elevatedSupport()) {
            throw new InvalidField(
                    "elevatedSupport",
                    "is that of %s, with which the subscription is used; change it there".formatted(other.id()));
        }
    }

    private static String operator(Caller caller) {
        if (caller instanceof Caller.Staff staff && staff.operates()) {
            return staff.user();
        }
        throw new NotPermitted(
                "Plans, elevated support, countries, time zones and account managers of customers are changed by operations"
                        + " (the administrators of the product) only.");
    }
}
