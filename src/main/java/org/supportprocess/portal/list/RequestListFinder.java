package org.supportprocess.portal.list;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.portal.PromiseView;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.Turns;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.turn.Turn;
import org.supportprocess.wording.DisplayNames;

/** The source of the list's pages. */
@Component
class RequestListFinder {

    private static final int ROWS = 20;

    private final ReachableRequests requests;
    private final DisplayNames names;
    private final Turns turns;
    private final Clock clock;

    RequestListFinder(ReachableRequests requests, DisplayNames names, Turns turns, Clock clock) {
        this.requests = requests;
        this.names = names;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RequestList of(Caller caller, RequestFilter filter) {
        Page<SupportRequest> found = requests.search(caller, filter.query(), filter.wantedPage(), ROWS);
        Rows rows = new Rows(caller, turns.of(found.getContent()), clock.instant());
        return new RequestList(
                found.map(rows::row).getContent(), found.getNumber(), found.getTotalPages(), found.getTotalElements());
    }

    /** The rows of one page, which share the names they look up. */
    private final class Rows {

        private final Caller caller;
        private final Map<String, Turn> turns;
        private final Instant now;
        private final Map<String, String> organisations = new HashMap<>();
        private final Map<String, String> partners = new HashMap<>();

        Rows(Caller caller, Map<String, Turn> turns, Instant now) {
            this.caller = caller;
            this.turns = turns;
            this.now = now;
        }

        RequestRow row(SupportRequest request) {
            var opening = request.opening();
            return new RequestRow(
                    request.number().value(),
                    opening.submission().summary(),
                    request.phase().state(),
                    request.phase(),
                    request.severity(),
                    opening.submission().service(),
                    PromiseView.of(request, now),
                    requireNonNull(turns.get(request.number().value())),
                    opening.openedAt(),
                    caller instanceof Caller.Administrator
                            ? null
                            : organisations.computeIfAbsent(request.terms().organisation(), names::organisation),
                    opening.channel() == Channel.PARTNER
                            ? partners.computeIfAbsent(opening.openedBy(), names::partner)
                            : null);
        }
    }
}
