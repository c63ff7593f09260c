package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.promise.Episode;

/** The rules for what customers may still do with a closed request (service description, section 1). */
final class ClosedRequestRules {

    private ClosedRequestRules() {}

    static void requireReopenable(SupportRequest request, Instant now) {
        Episode episode = request.episode();
        require(request, request.phase() != Phase.DECLINED, "was declined; open a new request instead");
        require(request, episode.closed(), "is still open; send a message instead");
        boolean inTime = request.phase() != Phase.ARCHIVED && episode.reopenableAt(now);
        require(
                request,
                inTime,
                EnglishWording.windowOver(
                        request.number(),
                        requireNonNull(episode.reopenUntil()),
                        request.terms().zone()));
    }

    /** Refuses a survey before the request is closed, and a second one for the same closing. */
    static void requireSurveyable(SupportRequest request) {
        boolean invited = request.episode().closed() && request.phase() != Phase.DECLINED;
        require(request, invited, "has no survey yet; it is asked when the request has been closed");
        require(request, request.phase() != Phase.ARCHIVED, "has been archived; its survey is over");
        boolean open = !request.episode().surveyed();
        require(request, open, "has had its survey answered; it is asked once per closing");
    }

    private static void require(SupportRequest request, boolean possible, String otherwise) {
        TransitionRefused.unless(possible, request.number(), otherwise);
    }
}
