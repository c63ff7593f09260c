package org.supportprocess.calendar;

/** A calendar, or what is asked of it, does not hold; the message follows the field's name in a sentence and says the remedy. */
public class CalendarRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field as the file and the body of a call name it: {@code hours.mon}, {@code holidays[3]} */
    public CalendarRefused(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
