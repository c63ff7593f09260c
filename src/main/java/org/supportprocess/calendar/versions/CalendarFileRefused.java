package org.supportprocess.calendar.versions;

import org.supportprocess.calendar.CalendarRefused;

/** The refusal of an invalid calendar file: the product does not start with it. */
class CalendarFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param file its name, with the line where that is known */
    CalendarFileRefused(String file, CalendarRefused refused) {
        super("%s: “%s” %s.".formatted(file, refused.field(), refused.getMessage()), refused);
    }
}
