package org.supportprocess.outage;

import org.supportprocess.request.SupportRequest;

/**
 * Completes the engineers' tasks of a linked request, in the name of whoever has resolved the outage. A request that began
 * on an earlier diagram may have no such task: then nothing happens, and the answer is false.
 */
public interface RequestTasks {

    /** The initial response is the solution. */
    boolean answer(SupportRequest request, String solution, String user);

    boolean solve(SupportRequest request, String solution, String user);

    /** What the customer was asked for is not needed any more. */
    boolean takeBack(SupportRequest request, String reason, String user);
}
