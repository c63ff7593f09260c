package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.SurveySide;
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

    /** The invitation to the survey; nobody is asked how it went who has withdrawn the request. */
    static Optional<RequestEvent> invitation(SupportRequest request) {
        return request.phase() == Phase.WITHDRAWN ? Optional.empty() : Optional.of(new RequestEvent.SurveyInvited());
    }

    /** Refuses a survey before the request is closed or after it was withdrawn, and a second one of the same side for the same closing. */
    static void requireSurveyable(SupportRequest request, SurveySide side) {
        boolean invited = request.episode().closed() && request.phase() != Phase.DECLINED;
        require(request, invited, "has no survey yet; it is asked when the request has been closed");
        boolean withdrawn = request.episode().closure() == Closure.WITHDRAWN;
        require(request, !withdrawn, "was withdrawn; there is no survey about a withdrawn request");
        require(request, request.phase() != Phase.ARCHIVED, "has been archived; its survey is over");
        boolean open = !request.episode().surveyedBy(side);
        require(request, open, "has had its survey answered by your side; it is asked once per closing and side");
    }

    private static void require(SupportRequest request, boolean possible, String otherwise) {
        TransitionRefused.unless(possible, request.number(), otherwise);
    }
}
