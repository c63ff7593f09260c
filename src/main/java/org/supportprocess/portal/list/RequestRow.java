package org.supportprocess.portal.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supportprocess.portal.PromiseView;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.turn.Turn;

/**
 * A request in the list.
 *
 * @param severity absent where the request was declined
 * @param organisation the organisation's name, present where the reader has several to tell apart
 * @param partner the name of the partner that opened it, if one did
 */
public record RequestRow(
        String number,
        String summary,
        State state,
        Phase phase,
        @Nullable Severity severity,
        Service service,
        PromiseView promise,
        Turn turn,
        Instant openedAt,
        @Nullable String organisation,
        @Nullable String partner) {}
