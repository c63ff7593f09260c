package org.supportprocess.triage;

import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.turn.CustomerDeadlines;

/** Access to the table {@code customer-turn}. */
@FunctionalInterface
public interface CustomerTurnTable {

    /**
     * The deadlines that the table deployed with the diagram of a running request names; for a diagram from before there was
     * one, those of the first table.
     *
     * @param request one in handling, whose severity has been assessed
     */
    CustomerDeadlines of(SupportRequest request);
}
