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

    /** The same of what is shown with it: whose turn it is changes with mails and outages, too. */
    public static String of(SupportRequest request, Instant now, Object shown) {
        String tag = of(request, now);
        return "%s-%08x\"".formatted(tag.substring(0, tag.length() - 1), shown.hashCode());
    }

    /** Whether a tag is of this version, whatever was shown with it. */
    static boolean isOf(SupportRequest request, String tag) {
        return tag.equals(of(request)) || tag.startsWith("\"%d-".formatted(request.happenings()));
    }

    static String of(SupportRequest request) {
        return "\"%d\"".formatted(request.happenings());
    }

    /** The same version, with the promise missed meanwhile. */
    static String late(SupportRequest request) {
        return "\"%d-late\"".formatted(request.happenings());
    }
}
