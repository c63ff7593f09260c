package org.supportprocess.calendar;

/**
 * The refusal of an invalid calendar, or of an invalid question to one. The message continues a sentence that begins
 * with the field's name, and says the remedy.
 */
public class CalendarRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field the field as the file or the body of a call names it: {@code hours.mon}, {@code holidays[3]} */
    public CalendarRefused(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
