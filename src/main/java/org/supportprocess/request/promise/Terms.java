package org.supportprocess.request.promise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Plan;
import org.supportprocess.customer.Subscription;

/**
 * The customer's terms on the day an episode began. They are kept with it: buying, cancelling or moving later does not change a
 * promise already made, only the next one.
 *
 * @param plan the plan whose promises hold, see {@link Subscription#supportedAs()}
 * @param country ISO 3166 alpha-2 code
 * @param zone the zone of business time and of every promise
 */
@Embeddable
public record Terms(
        String organisation,
        String subscription,
        @Enumerated(EnumType.STRING) Plan plan,
        @Enumerated(EnumType.STRING) ElevatedSupport elevatedSupport,
        boolean trial,
        String country,
        ZoneId zone) {

    public static Terms of(Subscription subscription) {
        return new Terms(
                subscription.organisation().id(),
                subscription.id(),
                subscription.supportedAs(),
                subscription.elevatedSupport(),
                subscription.trial(),
                subscription.organisation().country(),
                subscription.organisation().zone());
    }
}
