package org.supportprocess.portal.opening;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableSubscriptions;
import org.supportprocess.account.OrganisationQueries;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Plan;
import org.supportprocess.customer.Subscription;

/** The customers that a caller may open requests for, with their subscriptions. */
@Component
class CustomerChoices {

    private final OrganisationQueries facts;
    private final ReachableSubscriptions subscriptions;

    CustomerChoices(OrganisationQueries facts, ReachableSubscriptions subscriptions) {
        this.facts = facts;
        this.subscriptions = subscriptions;
    }

    /** @param usedWith the plan of the subscription that this one is used with, if any */
    public record Offer(
            String id, Plan plan, boolean trial, @Nullable Plan usedWith) {

        static Offer of(Subscription subscription) {
            return new Offer(
                    subscription.id(),
                    subscription.plan(),
                    subscription.trial(),
                    Optional.ofNullable(subscription.usedWith())
                            .map(Subscription::plan)
                            .orElse(null));
        }
    }

    /** The customers by name. */
    List<Organisation> of(Caller caller) {
        return facts.all(caller);
    }

    List<Offer> subscriptions(Caller caller, String organisation) {
        return subscriptions.of(caller, organisation).stream().map(Offer::of).toList();
    }

    /** The form with everything filled in that allows no choice. */
    NewRequestForm settled(Caller caller, NewRequestForm form) {
        NewRequestForm settled = form;
        if (caller instanceof Caller.Administrator administrator) {
            settled = settled.with("organisation", administrator.organisation());
        } else if (caller.organisations().size() == 1) {
            settled = settled.withDefault(
                    "organisation", caller.organisations().iterator().next());
        }
        List<Offer> offers = subscriptions(caller, settled.get("organisation"));
        return offers.size() == 1
                ? settled.withDefault("subscription", offers.get(0).id())
                : settled;
    }
}
