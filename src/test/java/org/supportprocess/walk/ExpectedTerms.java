package org.supportprocess.walk;

import static org.supportprocess.walk.ExpectedPromise.goal;
import static org.supportprocess.walk.ExpectedPromise.goalNextBusinessDay;
import static org.supportprocess.walk.ExpectedPromise.hours;
import static org.supportprocess.walk.ExpectedPromise.nextBusinessDay;

import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.Terms;

/**
 * What a customer is promised for as long as they have a plan and live where they do, read from the service description, sections
 * 2 to 4.
 *
 * @param plan the name of the plan
 * @param elevated whether they have elevated support, which brings the ability to set the severity
 * @param technical whether it is about something that does not work; a bill is nothing of the kind
 */
public record ExpectedTerms(String plan, boolean elevated, String country, String zone, boolean technical) {

    private static final Map<ExpectedTerms, LocalDays> DAYS = new ConcurrentHashMap<>();

    /** The same as they stand in the record of an episode. */
    public static ExpectedTerms of(Terms recorded, boolean technical) {
        return new ExpectedTerms(
                recorded.plan().name(),
                !recorded.elevatedSupport().name().equals("NONE"),
                recorded.country(),
                recorded.zone().getId(),
                technical);
    }

    LocalDays days() {
        return DAYS.computeIfAbsent(this, terms -> new LocalDays(ZoneId.of(zone), DaysOff.in(country)));
    }

    /** Null where requests are never that severe. */
    ExpectedPromise promise(Severity severity) {
        if (!technical) {
            return severity == Severity.A ? null : goalNextBusinessDay();
        }
        return switch (severity) {
            case A -> hours(1);
            case B -> high();
            case C -> medium();
        };
    }

    private ExpectedPromise high() {
        if (elevated) {
            return hours(2);
        }
        return switch (plan) {
            case "SMALL_BUSINESS", "SMALL_BUSINESS_PREMIUM" -> goalNextBusinessDay();
            case "MIDSIZE_BUSINESS" -> nextBusinessDay();
            default -> hours(8);
        };
    }

    private ExpectedPromise medium() {
        if (elevated) {
            return hours(4);
        }
        return switch (plan) {
            case "SMALL_BUSINESS", "SMALL_BUSINESS_PREMIUM", "MIDSIZE_BUSINESS" -> goalNextBusinessDay();
            default -> goal(24);
        };
    }

    boolean neverHas(Severity severity) {
        return promise(severity) == null;
    }
}
