package org.supportprocess.web;

import java.time.Instant;
import java.util.Objects;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Episode;

/**
 * The strong ETag of a request. It is another one after each change, for none is without an entry in the timeline, and when
 * a promise runs out: what is shown then differs although nothing has happened.
 */
public final class EntityTag {

    private EntityTag() {}

    public static String of(SupportRequest request, Instant now) {
        Episode episode = request.episode();
        return Objects.equals(episode.met(), episode.metBy(now)) ? of(request) : late(request);
    }

    static String of(SupportRequest request) {
        return "\"%d\"".formatted(request.happenings());
    }

    /** The same version, with the promise missed meanwhile. */
    static String late(SupportRequest request) {
        return "\"%d-late\"".formatted(request.happenings());
    }
}
