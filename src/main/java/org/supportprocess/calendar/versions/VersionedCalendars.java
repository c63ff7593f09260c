package org.supportprocess.calendar.versions;

import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Calendars;

@Component
class VersionedCalendars implements Calendars {

    @Override
    public CalendarVersion inForce(String country, ZoneId zone, Instant at) {
        return new CalendarVersion(
                "standard", "1.0.0", BusinessCalendar.mondayToFriday(zone), BusinessCalendar.always(zone));
    }

    @Override
    public CalendarVersion recorded(String id) {
        return inForce("", ZoneId.of(id.substring(id.lastIndexOf(' ') + 1)), null);
    }
}
