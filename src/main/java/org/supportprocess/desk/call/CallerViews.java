package org.supportprocess.desk.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Plan;
import org.supportprocess.customer.Subscription;

/** Representations of callers for the agent on the telephone. */
interface CallerViews {

    /** @param people the people who may speak for it, then those who were searched for and may not */
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

    /** @param usedWith the plan on whose level it is supported; absent for its own */
    record SubscriptionView(
            String id, Plan plan, @Nullable Plan usedWith, boolean trial, ElevatedSupport elevatedSupport) {

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
     * @param role the kind of administrator, or PARTNER; absent for somebody without a role
     * @param partner the name of the partner; absent for the organisation's own people
     * @param canBeCalledBack whether a number is registered
     * @param language the language of the last mail to them, if there was one
     * @param say the words for somebody who may not open requests; absent for everybody else
     */
    record PersonView(
            String user,
            String name,
            String email,
            @Nullable String role,
            @Nullable String partner,
            boolean canBeCalledBack,
            @Nullable String language,
            @Nullable SpokenSentence say) {}
}
