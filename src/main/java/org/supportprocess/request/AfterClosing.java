package org.supportprocess.request;

import java.time.Instant;
import org.supportprocess.request.lifecycle.OutOfTurn;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Episode;

/** What customers may still do with a request that is closed (service description, section 1). */
final class AfterClosing {

    private AfterClosing() {}

    static void requireReopenable(SupportRequest request, Instant now) {
        Episode episode = request.episode();
        require(request, request.phase() != Phase.DECLINED, "was declined; open a new request instead");
        require(request, episode.closed(), "is still open; send a message instead");
        boolean inTime = request.phase() != Phase.ARCHIVED && episode.reopenableAt(now);
        require(
                request,
                inTime,
                Wording.windowOver(
                        request.number(), episode.reopenUntil(), request.terms().zone()));
    }

    /** Once per closing. */
    static void requireSurveyable(SupportRequest request) {
        boolean invited = request.episode().closed() && request.phase() != Phase.DECLINED;
        require(request, invited, "has no survey yet; it is asked when the request has been closed");
        require(request, request.phase() != Phase.ARCHIVED, "has been archived; its survey is over");
        boolean open = !request.episode().surveyed();
        require(request, open, "has had its survey answered; it is asked once per closing");
    }

    private static void require(SupportRequest request, boolean possible, String otherwise) {
        OutOfTurn.unless(possible, request.number(), otherwise);
    }
}
