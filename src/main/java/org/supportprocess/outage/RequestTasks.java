package org.supportprocess.outage;

import org.supportprocess.request.SupportRequest;

/** Completes the engineers' tasks of a linked request, in the name of whoever has resolved the outage. */
public interface RequestTasks {

    /** The initial response is the solution. */
    void answer(SupportRequest request, String solution, String user);

    void solve(SupportRequest request, String solution, String user);

    /** What the customer was asked for is not needed any more. */
    void takeBack(SupportRequest request, String reason, String user);
}
