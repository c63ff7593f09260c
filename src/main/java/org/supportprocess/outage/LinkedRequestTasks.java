package org.supportprocess.outage;

import org.supportprocess.request.SupportRequest;

/**
 * The engineers' tasks of a linked request, completed in the name of the person who resolved the outage. A request that
 * began on an earlier diagram may have no such task: then nothing happens, and the answer is false.
 */
public interface LinkedRequestTasks {

    /** Makes the solution the initial response. */
    boolean answer(SupportRequest request, String solution, String user);

    boolean solve(SupportRequest request, String solution, String user);

    /** Takes the turn back from the customer, whose answer is not needed any more. */
    boolean takeBack(SupportRequest request, String reason, String user);
}
