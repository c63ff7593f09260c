package org.supportprocess.calendar;

import java.time.Instant;
import java.time.ZoneId;

/** The calendars that are in force or ever were. */
public interface Calendars {

    /**
     * The calendar that a customer is served by.
     *
     * @param country ISO 3166 alpha-2 code
     * @param zone the customer's zone; business hours are local time in it
     * @param at the instant whose local day decides between versions with different validity
     */
    CalendarVersion inForce(String country, ZoneId zone, Instant at);

    /**
     * @param id an id as {@link CalendarVersion#id()} gives it
     * @throws IllegalArgumentException if no such version has ever been in force
     */
    CalendarVersion recorded(String id);
}
