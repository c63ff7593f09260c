package org.supportprocess.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The calendar that most tests count by. */
public final class NineToFive {

    private NineToFive() {}

    /** Monday to Friday, without holidays. */
    public static BusinessCalendar in(ZoneId zone) {
        return new CalendarData("nine to five", zone.getId(), Map.of("mon-fri", List.of("09:00-17:00")), null, null)
                .calendar();
    }
}
