package org.supportprocess.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supportprocess.access.Caller;
import org.supportprocess.account.OrganisationQueries;
import org.supportprocess.account.OrganisationQueries.PersonFact;
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

    record ChangeView(OffsetDateTime at, String actor, String what, String detail) {

        static ChangeView of(OrganisationChange change, ZoneId zone) {
            return new ChangeView(
                    OffsetTimes.at(change.at(), zone),
                    change.actor(),
                    change.what().words(),
                    change.detail());
        }
    }
}
