package org.supportprocess.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Instants as the API writes them: with the offset that a zone has then. */
public final class Offsets {

    private Offsets() {}

    /** @return null for null */
    public static OffsetDateTime at(Instant instant, ZoneId zone) {
        return Optional.ofNullable(instant)
                .map(present -> present.atZone(zone).toOffsetDateTime())
                .orElse(null);
    }
}
