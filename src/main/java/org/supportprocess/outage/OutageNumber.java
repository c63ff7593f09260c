package org.supportprocess.outage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number people know an outage by, such as {@code OUT-2026-000001}; the business key of its process. */
public record OutageNumber(String value) {

    private static final Pattern FORMAT = Pattern.compile("OUT-\\d{4}-\\d{6,12}");
    private static final int BEFORE_THE_SERIAL = "OUT-2026-".length();

    public OutageNumber {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the number of an outage: " + value);
        }
    }

    /** The year is that of the declaration in UTC; the serial is never used twice, not even across years. */
    static OutageNumber of(Instant declaredAt, long serial) {
        return new OutageNumber(
                "OUT-%d-%06d".formatted(declaredAt.atZone(ZoneOffset.UTC).getYear(), serial));
    }

    /** Reads a number; empty for a text that is none. */
    public static Optional<OutageNumber> parse(String text) {
        return FORMAT.matcher(text).matches() ? Optional.of(new OutageNumber(text)) : Optional.empty();
    }

    long serial() {
        return Long.parseLong(value.substring(BEFORE_THE_SERIAL));
    }

    @Override
    public String toString() {
        return value;
    }
}
