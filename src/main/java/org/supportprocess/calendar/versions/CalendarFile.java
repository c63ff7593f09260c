package org.supportprocess.calendar.versions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarData;
import org.supportprocess.calendar.CalendarRefused;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.PublicHolidays;

/**
 * What a calendar file says; {@code calendars/README.md} describes its keys.
 *
 * @param country null: for every country without a file of its own
 * @param timeZone null: for every zone without a file of its own
 * @param validUntil inclusive; null for no end
 * @param anytime null: round the clock
 * @param holidaysOf null: nobody's, or already written out
 */
record CalendarFile(
        String calendar,
        String version,
        String country,
        String timeZone,
        LocalDate validFrom,
        LocalDate validUntil,
        Map<String, List<String>> hours,
        Map<String, List<String>> anytime,
        String holidaysOf,
        List<String> holidays,
        Map<String, List<String>> exceptions) {

    /** How far the holidays of a calendar without an end are written out. */
    private static final int YEARS = 30;

    /** In years. */
    private static final int STRIDE = 10;

    /** No more than a calendar counts. */
    private static final Duration TWO_STRIDES = Duration.ofDays(7300);

    String name() {
        return calendar + " " + version;
    }

    /** The same with the public holidays of its whole validity among its own: what will be known of them later does not matter. */
    CalendarFile writtenOut() {
        List<String> all = new ArrayList<>(holidays);
        if (holidaysOf != null) {
            all.addAll(PublicHolidays.of("holidays.of", holidaysOf).between(validFrom, lastDay()));
        }
        return new CalendarFile(
                calendar,
                version,
                country,
                timeZone,
                validFrom,
                validUntil,
                hours,
                anytime,
                null,
                List.copyOf(all),
                exceptions);
    }

    /** @throws CalendarRefused if its end lies before its start, or a calendar cannot be built from it or is closed for too long */
    CalendarFile checked() {
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new CalendarRefused("validUntil", "must not be before validFrom");
        }
        check("holidays", "holidays.dates", () -> walk(business(ZoneOffset.UTC)));
        check("hours", "anytime", () -> walk(anytime(ZoneOffset.UTC)));
        return this;
    }

    /** Through all open time, in strides that overlap: a calendar that is closed for too long refuses to be walked through. */
    private void walk(BusinessCalendar calendar) {
        LocalDate day = validFrom;
        do {
            Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            calendar.due(from, calendar.elapsed(from, from.plus(TWO_STRIDES)).time());
            day = day.plusYears(STRIDE);
        } while (!day.isAfter(lastDay()) && day.getYear() <= Fields.LAST_YEAR);
    }

    /** Of a calendar without an end, the last for which its holidays are written out. */
    private LocalDate lastDay() {
        return Optional.ofNullable(validUntil).orElse(validFrom.plusYears(YEARS).minusDays(1));
    }

    private static void check(String field, String asHere, Runnable calendar) {
        try {
            calendar.run();
        } catch (CalendarRefused refused) {
            throw new CalendarRefused(refused.field().replaceFirst("^" + field, asHere), refused.getMessage());
        }
    }

    CalendarVersion in(ZoneId zone) {
        return new CalendarVersion(calendar, version, business(zone), anytime(zone));
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether the country has no say, or the same. */
    boolean mayServe(String other) {
        return country == null || country.equals(other);
    }

    /** How well it suits a customer's zone: made for it, for all, for another. */
    int suits(ZoneId zone) {
        if (timeZone == null) {
            return 1;
        }
        return timeZone.equals(zone.getId()) ? 2 : 0;
    }

    private BusinessCalendar business(ZoneId zone) {
        return new CalendarData("the calendar " + name(), zone.getId(), hours, holidays, exceptions).calendar();
    }

    private BusinessCalendar anytime(ZoneId zone) {
        return anytime == null
                ? BusinessCalendar.always(zone)
                : new CalendarData("the calendar " + name(), zone.getId(), anytime, null, null).calendar();
    }
}
