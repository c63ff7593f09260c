package org.supportprocess.intake.portal;

import java.time.Instant;
import org.supportprocess.request.Phase;
import org.supportprocess.request.Service;
import org.supportprocess.request.Severity;
import org.supportprocess.request.State;

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
