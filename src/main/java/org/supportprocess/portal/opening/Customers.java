package org.supportprocess.portal.opening;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableSubscriptions;
import org.supportprocess.account.OrganisationFacts;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Plan;
import org.supportprocess.customer.Subscription;

/** Whom a caller may open requests for, and under which subscriptions. */
@Component
class Customers {

    private final OrganisationFacts facts;
    private final ReachableSubscriptions subscriptions;

    Customers(OrganisationFacts facts, ReachableSubscriptions subscriptions) {
        this.facts = facts;
        this.subscriptions = subscriptions;
    }

    /** @param usedWith the plan of the subscription that this one is used with, or null */
    public record Offer(String id, Plan plan, boolean trial, Plan usedWith) {

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

    /** By name. */
    List<Organisation> of(Caller caller) {
        return facts.all(caller);
    }

    List<Offer> subscriptions(Caller caller, String organisation) {
        return subscriptions.of(caller, organisation).stream().map(Offer::of).toList();
    }

    /** With what there is no choice about. */
    OpenForm settled(Caller caller, OpenForm form) {
        OpenForm settled = form;
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
