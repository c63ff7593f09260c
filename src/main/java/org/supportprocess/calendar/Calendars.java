package org.supportprocess.calendar;

import java.time.Instant;
import java.time.ZoneId;

/** Every calendar that is in force or ever was. */
public interface Calendars {

    /**
     * The calendar that a customer is served by.
     *
     * @param country ISO 3166 alpha-2 code
     * @param zone the customer's; business hours are local time in it
     * @param at whose local day decides between versions with different validity
     */
    CalendarVersion inForce(String country, ZoneId zone, Instant at);

    /**
     * @param id as {@link CalendarVersion#id()}
     * @throws IllegalArgumentException if no such version has ever been in force
     */
    CalendarVersion recorded(String id);
}
