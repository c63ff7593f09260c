package org.supportprocess.intake;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.web.Offsets;

/**
 * What is promised for the initial response. Instants carry the offset of the customer's zone.
 *
 * @param respondBy the promise; null where no hour is named
 * @param internalGoal drives the escalation where nothing is promised; never a promise
 */
public record TargetView(
        Availability availability, Commitment commitment, OffsetDateTime respondBy, OffsetDateTime internalGoal) {

    public static TargetView of(ResponseTarget target, ZoneId zone) {
        return target == null
                ? null
                : new TargetView(
                        target.availability(),
                        target.commitment(),
                        Offsets.at(target.respondBy(), zone),
                        Offsets.at(target.internalGoal(), zone));
    }
}
