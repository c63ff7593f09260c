package org.supportprocess.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.Contract;

/** Instants as the API writes them: with the offset the zone has then. */
public final class OffsetTimes {

    private OffsetTimes() {}

    /** The instant in the zone; absent for an absent one. */
    @Contract("null, _ -> null; !null, _ -> !null")
    public static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
