package org.supportprocess.web;

import java.time.Instant;
import java.util.Objects;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Episode;

/**
 * The strong ETag of a request. It differs after each change, since none is without an entry in the timeline, and once
 * a promise has run out: what is shown then differs although nothing has happened.
 */
public final class RequestEntityTag {

    private RequestEntityTag() {}

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
