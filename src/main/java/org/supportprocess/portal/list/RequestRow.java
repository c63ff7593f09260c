package org.supportprocess.portal.list;

import java.time.Instant;
import org.supportprocess.portal.Promise;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;

/**
 * A request in the list.
 *
 * @param severity null where it was declined
 * @param organisation its name, where the reader has several to tell apart; else null
 * @param partner the name of the partner that opened it; else null
 */
public record RequestRow(
        String number,
        String summary,
        State state,
        Phase phase,
        Severity severity,
        Service service,
        Promise promise,
        Instant openedAt,
        String organisation,
        String partner) {}
