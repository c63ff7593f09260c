package org.supportprocess.request.number;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** The number people know a request by, such as {@code SR-2026-000123}; the engine's business key. */
public record RequestNumber(String value) {

    private static final Pattern FORMAT = Pattern.compile("SR-\\d{4}-\\d{6,12}");

    public RequestNumber {
        if (!FORMAT.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a request number: " + value);
        }
    }

    /** The year is that of the submission in UTC; the serial is never used twice, also across years. */
    static RequestNumber of(Instant submittedAt, long serial) {
        return new RequestNumber(
                "SR-%d-%06d".formatted(submittedAt.atZone(ZoneOffset.UTC).getYear(), serial));
    }

    @Override
    public String toString() {
        return value;
    }
}
