package org.supportprocess.walk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days as people count them on a calendar at the wall: the date goes on, the hands of the clock stay. */
final class LocalDays {

    private LocalDays() {}

    static Instant plusDays(Instant start, int days, ZoneId zone) {
        return instant(LocalDateTime.ofInstant(start, zone).plusDays(days), zone);
    }

    static Instant plusBusinessDays(Instant start, int days, ZoneId zone) {
        LocalDateTime day = nextOpening(LocalDateTime.ofInstant(start, zone));
        for (int i = 0; i < days; i++) {
            day = nextBusinessDay(day);
        }
        return instant(day, zone);
    }

    static Instant endOfNextBusinessDay(Instant start, ZoneId zone) {
        LocalDateTime day = nextBusinessDay(LocalDateTime.ofInstant(start, zone));
        return instant(day.toLocalDate().atTime(17, 0), zone);
    }

    private static LocalDateTime nextOpening(LocalDateTime time) {
        boolean over = isWeekend(time) || time.getHour() >= 17;
        if (over || time.getHour() < 9) {
            return (over ? nextBusinessDay(time) : time).toLocalDate().atTime(9, 0);
        }
        return time;
    }

    private static LocalDateTime nextBusinessDay(LocalDateTime day) {
        LocalDateTime next = day.plusDays(1);
        return isWeekend(next) ? nextBusinessDay(next) : next;
    }

    private static boolean isWeekend(LocalDateTime day) {
        return day.getDayOfWeek().getValue() >= 6;
    }

    private static Instant instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toInstant();
    }
}
