package org.supportprocess.escalation;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.supportprocess.calendar.BusinessCalendar;

/**
 * The time at which a rung is climbed, in the words of the table {@code escalation}:
 *
 * <ul>
 *   <li>{@code AT_ONCE}: at the start
 *   <li>{@code 75%}: when that share of the time that counts, from the start to the target, has gone by
 *   <li>{@code PT15M}: that much of the time that counts after the target; {@code -PT15M}: that much real time before it
 *   <li>{@code P1D}: that many business days after it; a day is never a number of hours
 * </ul>
 */
public record RungTime(String words) {

    private static final String AT_ONCE = "AT_ONCE";
    private static final Pattern SHARE = Pattern.compile("\\d{1,2}%");
    private static final Pattern DAYS = Pattern.compile("P\\d{1,2}D");
    private static final Pattern TIME = Pattern.compile("-?PT[0-9HMS]+");

    /** @throws IllegalArgumentException if the words say no time */
    public RungTime {
        if (!isTime(words)
                && !AT_ONCE.equals(words)
                && !SHARE.matcher(words).matches()
                && !DAYS.matcher(words).matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no moment; write AT_ONCE, a share such as 75%%, a time such as PT15M, or business days such as P1D"
                            .formatted(words));
        }
    }

    /**
     * @param start the instant from which a share is counted
     * @param target the instant from which times and days are counted
     * @param hours the hours that count between the two
     * @param business the calendar whose open days are business days
     */
    Instant between(Instant start, Instant target, BusinessCalendar hours, BusinessCalendar business) {
        if (AT_ONCE.equals(words)) {
            return start;
        }
        if (SHARE.matcher(words).matches()) {
            return hours.afterShare(Integer.parseInt(words.substring(0, words.length() - 1)), start, target);
        }
        return DAYS.matcher(words).matches()
                ? business.plusBusinessDays(target, Period.parse(words).getDays())
                : after(target, Duration.parse(words), hours);
    }

    /** Whether it counts in business days. */
    boolean countsDays() {
        return DAYS.matcher(words).matches();
    }

    private static Instant after(Instant target, Duration time, BusinessCalendar hours) {
        return time.isNegative() || time.isZero() ? target.plus(time) : hours.due(target, time);
    }

    private static boolean isTime(String words) {
        try {
            return TIME.matcher(words).matches() && Duration.parse(words) != null;
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }
}
