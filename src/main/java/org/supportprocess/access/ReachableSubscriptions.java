package org.supportprocess.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.customer.Subscription;
import org.supportprocess.customer.Subscriptions;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.web.InvalidField;

/** The subscriptions a caller may open requests for; nobody learns of anybody else's. */
@Component
public class ReachableSubscriptions {

    private final Subscriptions subscriptions;

    ReachableSubscriptions(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** @return none for an organisation that the caller does not speak for */
    @Transactional(readOnly = true)
    public List<Subscription> of(Caller caller, String organisation) {
        return caller.organisations().contains(organisation)
                ? subscriptions.findByOrganisationIdOrderById(organisation)
                : List.of();
    }

    /**
     * The terms agreed with the customer. Somebody else's subscription and one that does not exist get the same answer.
     *
     * @param organisation absent for the caller's own
     * @throws InvalidField also for a subscription that is somebody else's
     */
    @Transactional(readOnly = true)
    public Terms terms(Caller caller, @Nullable String organisation, String subscription) {
        return subscriptions
                .findByIdAndOrganisationId(subscription, named(caller, organisation))
                .map(Terms::of)
                .orElseThrow(() -> new InvalidField("subscription", "is not a subscription of this organisation"));
    }

    /** What the customer of a request has agreed by now; a subscription that has gone leaves them what they had. */
    @Transactional(readOnly = true)
    public Terms today(Terms known) {
        return subscriptions
                .findByIdAndOrganisationId(known.subscription(), known.organisation())
                .map(Terms::of)
                .orElse(known);
    }

    private static String named(Caller caller, @Nullable String organisation) {
        if (organisation == null && speaksForOne(caller)) {
            return caller.organisations().iterator().next();
        }
        if (organisation == null) {
            throw new InvalidField("organisation", "must name the organisation that the request is opened for");
        }
        if (!caller.sees(organisation)) {
            throw new InvalidField("organisation", "is not one that you may open requests for");
        }
        return organisation;
    }

    /**
     * A partner always names whom it means, even while only one customer delegates to it: tomorrow there may be
     * another.
     */
    private static boolean speaksForOne(Caller caller) {
        return caller instanceof Caller.Administrator || caller instanceof Caller.Program;
    }
}
