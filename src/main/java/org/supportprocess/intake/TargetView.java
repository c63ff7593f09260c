package org.supportprocess.intake;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.web.OffsetTimes;

/**
 * The promise of the initial response. Instants carry the offset of the customer's zone.
 *
 * @param respondBy the promise; absent where no hour is named
 * @param internalGoal the goal that drives the escalation where nothing is promised; never a promise itself
 */
public record TargetView(
        Availability availability,
        Commitment commitment,
        @Nullable OffsetDateTime respondBy,
        @Nullable OffsetDateTime internalGoal) {

    public static @Nullable TargetView of(@Nullable ResponseTarget target, ZoneId zone) {
        return target == null
                ? null
                : new TargetView(
                        target.availability(),
                        target.commitment(),
                        OffsetTimes.at(target.respondBy(), zone),
                        OffsetTimes.at(target.internalGoal(), zone));
    }
}
