package org.supportprocess.request.submission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Plan;
import org.supportprocess.customer.Subscription;

/**
 * The customer's terms when the request was opened. They are kept with the request: what is bought or cancelled later does
 * not change a promise already made.
 *
 * @param plan the one whose promises hold, see {@link Subscription#supportedAs()}
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
