package org.supportprocess.calendar.versions;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarData;
import org.supportprocess.calendar.CalendarRefused;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.PublicHolidays;

/**
 * The content of a calendar file; {@code calendars/README.md} describes its keys.
 *
 * @param country absent for every country without a file of its own
 * @param timeZone absent for every zone without a file of its own
 * @param validUntil inclusive; absent for no end
 * @param anytime absent for around the clock
 * @param holidaysOf absent for nobody's, and once they are written out
 */
record CalendarFile(
        String calendar,
        String version,
        @Nullable String country,
        @Nullable String timeZone,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Map<String, List<String>> hours,
        @Nullable Map<String, List<String>> anytime,
        @Nullable String holidaysOf,
        List<String> holidays,
        Map<String, List<String>> exceptions) {

    /** The years for which the holidays of a calendar without an end are written out. */
    private static final int YEARS = 30;

    /** The length of a stride, in years. */
    private static final int STRIDE = 10;

    /** Two strides, which is no more than a calendar counts. */
    private static final Duration TWO_STRIDES = Duration.ofDays(7300);

    String name() {
        return calendar + " " + version;
    }

    /**
     * The same with the public holidays of its whole validity among its own, so that later knowledge of them does not
     * matter.
     */
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

    /**
     * @throws CalendarRefused if it ends before it starts, or its calendar cannot be built or is closed for too long
     */
    CalendarFile checked() {
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new CalendarRefused("validUntil", "must not be before validFrom");
        }
        check("holidays", "holidays.dates", () -> walk(business(ZoneOffset.UTC)));
        check("hours", "anytime", () -> walk(anytime(ZoneOffset.UTC)));
        return this;
    }

    /** Walks through all open time, in overlapping strides: a calendar that is closed for too long refuses it. */
    private void walk(BusinessCalendar calendar) {
        LocalDate day = validFrom;
        do {
            Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
            calendar.due(from, calendar.elapsed(from, from.plus(TWO_STRIDES)).time());
            day = day.plusYears(STRIDE);
        } while (!day.isAfter(lastDay()) && day.getYear() <= CalendarFileFields.LAST_YEAR);
    }

    /** The last valid day; without an end, the last day for which holidays are written out. */
    private LocalDate lastDay() {
        return Optional.ofNullable(validUntil).orElse(validFrom.plusYears(YEARS).minusDays(1));
    }

    private static void check(String field, String asHere, Runnable calendar) {
        try {
            calendar.run();
        } catch (CalendarRefused refused) {
            throw new CalendarRefused(
                    refused.field().replaceFirst("^" + field, asHere), requireNonNull(refused.getMessage()));
        }
    }

    CalendarVersion in(ZoneId zone) {
        return new CalendarVersion(calendar, version, business(zone), anytime(zone));
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it is for this country, or for any. */
    boolean mayServe(String other) {
        return country == null || country.equals(other);
    }

    /** The fit for a customer's zone: 2 if made for it, 1 if for all, 0 if for another. */
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
