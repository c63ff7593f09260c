package org.supportprocess.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Predicate;

/**
 * Days as people count them on a calendar at the wall: the date goes on, the hands of the clock stay. Business is from nine
 * to five, Monday to Friday.
 *
 * @param holiday when nobody works
 */
record LocalDays(ZoneId zone, Predicate<LocalDate> holiday) {

    Instant plusDays(Instant start, int days) {
        return instant(local(start).plusDays(days));
    }

    Instant plusBusinessDays(Instant start, int days) {
        LocalDateTime day = nextOpening(local(start));
        for (int i = 0; i < days; i++) {
            day = nextBusinessDay(day);
        }
        return instant(day);
    }

    Instant endOfNextBusinessDay(Instant start) {
        return closing(nextBusinessDay(local(start)));
    }

    /** When three quarters of the business time between the two have gone by. */
    Instant threeQuarters(Instant start, Instant end) {
        long left = businessTime(start, end).toMillis() * 3 / 4;
        Instant from = instant(nextOpening(local(start)));
        while (left > Duration.between(from, closing(local(from))).toMillis()) {
            left -= Duration.between(from, closing(local(from))).toMillis();
            from = instant(nextBusinessDay(local(from)).toLocalDate().atTime(9, 0));
        }
        return from.plusMillis(left);
    }

    Instant plusBusinessTime(Instant start, Duration time) {
        Instant from = instant(nextOpening(local(start)));
        Duration left = time;
        while (left.compareTo(Duration.between(from, closing(local(from)))) > 0) {
            left = left.minus(Duration.between(from, closing(local(from))));
            from = instant(nextBusinessDay(local(from)).toLocalDate().atTime(9, 0));
        }
        return from.plus(left);
    }

    private Duration businessTime(Instant start, Instant end) {
        Instant from = instant(nextOpening(local(start)));
        Duration sum = Duration.ZERO;
        while (from.isBefore(end)) {
            Instant until = closing(local(from)).isBefore(end) ? closing(local(from)) : end;
            sum = sum.plus(Duration.between(from, until));
            from = instant(nextBusinessDay(local(from)).toLocalDate().atTime(9, 0));
        }
        return sum;
    }

    private LocalDateTime nextOpening(LocalDateTime time) {
        boolean over = isClosed(time) || time.getHour() >= 17;
        if (over || time.getHour() < 9) {
            return (over ? nextBusinessDay(time) : time).toLocalDate().atTime(9, 0);
        }
        return time;
    }

    private LocalDateTime nextBusinessDay(LocalDateTime day) {
        LocalDateTime next = day.plusDays(1);
        return isClosed(next) ? nextBusinessDay(next) : next;
    }

    private boolean isClosed(LocalDateTime day) {
        return day.getDayOfWeek().getValue() >= 6 || holiday.test(day.toLocalDate());
    }

    private Instant closing(LocalDateTime day) {
        return instant(day.toLocalDate().atTime(17, 0));
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
