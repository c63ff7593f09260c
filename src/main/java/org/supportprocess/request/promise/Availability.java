package org.supportprocess.request.promise;

import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarVersion;

/** The hours in which requests of a kind are handled: around the clock, or the customer's business hours. */
public enum Availability {
    ANYTIME,
    BUSINESS_HOURS;

    /** The calendar of the hours that count. */
    public BusinessCalendar hours(CalendarVersion calendar) {
        return this == ANYTIME ? calendar.anytime() : calendar.business();
    }
}
