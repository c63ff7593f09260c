package org.supportprocess.calendar;

import java.time.ZoneId;

/**
 * A calendar as it was once in force: what a promise was judged by stays what it was.
 *
 * @param calendar its name
 * @param version as its file gives it
 * @param business the business hours, in the customer's zone
 * @param anytime what "anytime" means: round the clock, except in the countries whose file says otherwise
 */
public record CalendarVersion(String calendar, String version, BusinessCalendar business, BusinessCalendar anytime) {

    /** Names the calendar, its version and the zone it is read in: "DE 1.0.0 Europe/Berlin". */
    public String id() {
        return "%s %s %s".formatted(calendar, version, zone());
    }

    public ZoneId zone() {
        return business.zone();
    }
}
