package org.supportprocess.request.promise;

import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarVersion;

/** When requests of a kind are handled: around the clock, or in the customer's business hours. */
public enum Availability {
    ANYTIME("around the clock"),
    BUSINESS_HOURS("in business hours");

    private final String words;

    Availability(String words) {
        this.words = words;
    }

    /** Which hours count, where hours are counted. */
    public BusinessCalendar hours(CalendarVersion calendar) {
        return this == ANYTIME ? calendar.anytime() : calendar.business();
    }

    public String words() {
        return words;
    }
}
