package org.supportprocess.calendar;

import java.time.ZoneId;

/**
 * A version of a calendar that was once in force, so that the calendar a promise was judged by stays as it was.
 *
 * @param calendar the name of the calendar
 * @param version the version as its file gives it
 * @param business the business hours, in the customer's zone
 * @param anytime the hours that "anytime" means: around the clock, except in countries whose file says otherwise
 */
public record CalendarVersion(String calendar, String version, BusinessCalendar business, BusinessCalendar anytime) {

    /** The calendar, its version and the zone it is read in: "DE 1.0.0 Europe/Berlin". */
    public String id() {
        return "%s %s %s".formatted(calendar, version, zone());
    }

    public ZoneId zone() {
        return business.zone();
    }
}
