package org.supportprocess.desk.call;

import java.util.List;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Plan;
import org.supportprocess.customer.Subscription;

/** What an agent sees of who is on the line. */
interface CallerViews {

    /** @param people those who may speak for it first, then those who were searched for and may not */
    record OrganisationView(
            String id,
            String name,
            String country,
            String zone,
            List<SubscriptionView> subscriptions,
            List<PersonView> people) {

        static OrganisationView of(
                Organisation organisation, List<Subscription> subscriptions, List<PersonView> people) {
            return new OrganisationView(
                    organisation.id(),
                    organisation.name(),
                    organisation.country(),
                    organisation.zone().getId(),
                    subscriptions.stream().map(SubscriptionView::of).toList(),
                    people);
        }
    }

    /** @param usedWith the plan on whose level it is supported; null for its own */
    record SubscriptionView(String id, Plan plan, Plan usedWith, boolean trial, ElevatedSupport elevatedSupport) {

        static SubscriptionView of(Subscription subscription) {
            return new SubscriptionView(
                    subscription.id(),
                    subscription.plan(),
                    subscription.usedWith() == null ? null : subscription.supportedAs(),
                    subscription.trial(),
                    subscription.elevatedSupport());
        }
    }

    /**
     * @param role the kind of administrator, or PARTNER; null for somebody without a role
     * @param partner the name of the partner; null for the organisation's own people
     * @param canBeCalledBack whether a number is registered
     * @param language the one they were last written to in; null where it is not known
     * @param say what to say to somebody who may not open requests; null for everybody else
     */
    record PersonView(
            String user,
            String name,
            String email,
            String role,
            String partner,
            boolean canBeCalledBack,
            String language,
            Words say) {}
}
