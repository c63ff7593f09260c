package org.supportprocess.phone;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** The number people know a call by, such as {@code CALL-2026-000123}; the engine's business key. */
public record CallNumber(String value) {

    private static final Pattern FORMAT = Pattern.compile("CALL-\\d{4}-\\d{6,12}");

    public CallNumber {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a call number: " + value);
        }
    }

    /** The year is that of the call in UTC; the serial is never used twice, not even across years. */
    static CallNumber of(Instant takenAt, long serial) {
        return new CallNumber(
                "CALL-%d-%06d".formatted(takenAt.atZone(ZoneOffset.UTC).getYear(), serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
