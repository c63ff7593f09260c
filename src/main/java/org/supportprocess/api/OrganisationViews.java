package org.supportprocess.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supportprocess.access.Caller;
import org.supportprocess.account.OrganisationQueries;
import org.supportprocess.account.OrganisationQueries.PersonFact;
import org.supportprocess.account.TermsQueries.OrganisationTerms;
import org.supportprocess.account.TermsQueries.SubscriptionTerms;
import org.supportprocess.customer.AdministratorRole;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.OrganisationChange;
import org.supportprocess.customer.Plan;
import org.supportprocess.customer.Subscription;
import org.supportprocess.customer.partner.Partner;
import org.supportprocess.web.OffsetTimes;

/** Representations of an organisation in the API. */
interface OrganisationViews {

    /**
     * @param accountManager the account manager's name; absent where nobody has been named
     * @param mayDecide whether the caller decides who acts for the organisation
     */
    record OrganisationView(
            String id,
            String name,
            String country,
            ZoneId timeZone,
            @Nullable String accountManager,
            List<SubscriptionView> subscriptions,
            List<AdministratorView> administrators,
            List<PartnerView> partners,
            boolean mayDecide) {

        static OrganisationView of(OrganisationQueries facts, Caller caller) {
            Organisation own = facts.own(caller);
            return new OrganisationView(
                    own.id(),
                    own.name(),
                    own.country(),
                    own.zone(),
                    facts.accountManager(own),
                    facts.subscriptions(own).stream().map(SubscriptionView::of).toList(),
                    facts.administrators(own).stream()
                            .map(AdministratorView::of)
                            .toList(),
                    facts.partners(own).stream().map(PartnerView::of).toList(),
                    facts.decides(caller));
        }
    }

    /** @param usedWith the subscription whose level of support holds; absent where this one stands alone */
    record SubscriptionView(
            String id,
            Plan plan,
            boolean trial,
            ElevatedSupport elevatedSupport,
            @Nullable String usedWith) {

        static SubscriptionView of(Subscription subscription) {
            return new SubscriptionView(
                    subscription.id(),
                    subscription.plan(),
                    subscription.trial(),
                    subscription.elevatedSupport(),
                    subscription.usedWith() == null
                            ? null
                            : subscription.usedWith().id());
        }
    }

    /** @param unreachableSince since when mail to their address does not arrive; absent unless that is known */
    record AdministratorView(
            String user,
            String name,
            @Nullable AdministratorRole role,
            @Nullable Instant unreachableSince) {

        static AdministratorView of(PersonFact person) {
            return new AdministratorView(person.user(), person.name(), person.role(), person.unreachableSince());
        }
    }

    record PartnerView(String id, String name) {

        static PartnerView of(Partner partner) {
            return new PartnerView(partner.id(), partner.name());
        }
    }

    /** An organisation that the caller speaks for. */
    record OrganisationName(String id, String name) {

        static OrganisationName of(Organisation organisation) {
            return new OrganisationName(organisation.id(), organisation.name());
        }
    }

    /**
     * @param subject the person, partner or subscription it is about; the organisation itself for its country and its zone
     * @param from the code of the role or the term before; absent where there was none
     * @param to the code since; absent where there is none
     */
    record ChangeView(
            OffsetDateTime at,
            String actor,
            String what,
            String detail,
            String subject,
            @Nullable String from,
            @Nullable String to) {

        static List<ChangeView> of(List<OrganisationChange> changes, ZoneId zone) {
            return changes.stream().map(change -> of(change, zone)).toList();
        }

        static ChangeView of(OrganisationChange change, ZoneId zone) {
            return new ChangeView(
                    OffsetTimes.at(change.at(), zone),
                    change.actor(),
                    change.what().words(),
                    change.detail(),
                    change.subject(),
                    change.before(),
                    change.after());
        }
    }

    /**
     * The terms of a customer, for operations and those who audit.
     *
     * @param calendar the calendar and its version that a request opened now is judged by
     * @param ownCalendar whether it was made for the country; the one for all others knows no public holidays
     * @param history the changes of its country and its time zone, the latest first
     */
    record OrganisationTermsView(
            String id,
            String name,
            String country,
            ZoneId timeZone,
            @Nullable String accountManager,
            String calendar,
            boolean ownCalendar,
            List<SubscriptionTermsView> subscriptions,
            List<ChangeView> history) {

        static OrganisationTermsView of(OrganisationTerms terms) {
            Organisation organisation = terms.organisation();
            return new OrganisationTermsView(
                    organisation.id(),
                    organisation.name(),
                    organisation.country(),
                    organisation.zone(),
                    organisation.accountManager(),
                    terms.calendar(),
                    terms.ownCalendar(),
                    terms.subscriptions().stream()
                            .map(SubscriptionTermsView::of)
                            .toList(),
                    ChangeView.of(terms.history(), organisation.zone()));
        }
    }

    /**
     * @param elevatedSupport that of the other subscription where it is used with one
     * @param usedWith the subscription whose level of support holds; absent where this one stands alone
     * @param supportedAs the plan whose promises hold
     * @param elevatedSupportCounts whether it counts for that plan in the organisation's country
     * @param history the latest change first
     */
    record SubscriptionTermsView(
            String id,
            String organisation,
            Plan plan,
            ElevatedSupport elevatedSupport,
            boolean trial,
            @Nullable String usedWith,
            Plan supportedAs,
            boolean elevatedSupportCounts,
            List<ChangeView> history) {

        static SubscriptionTermsView of(SubscriptionTerms terms) {
            Subscription subscription = terms.subscription();
            return new SubscriptionTermsView(
                    subscription.id(),
                    terms.holding().organisation(),
                    subscription.plan(),
                    terms.holding().elevatedSupport(),
                    subscription.trial(),
                    subscription.usedWith() == null
                            ? null
                            : subscription.usedWith().id(),
                    terms.holding().plan(),
                    terms.supportCounts(),
                    ChangeView.of(terms.history(), terms.holding().zone()));
        }
    }
}
