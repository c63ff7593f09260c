package org.supportprocess.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.SupportRequest;

/**
 * The assignments of requests to engineers. Each change takes part in the caller's transaction, after the request has been
 * saved.
 *
 * @throws org.springframework.dao.ConcurrencyFailureException from every change, if somebody else moved the task at the same time
 */
public interface Assignments {

    /** The assignee of the task that the request itself waits at, if anybody has it. */
    @Nullable
    String assignee(SupportRequest request);

    /** @param engineer absent to leave it to whoever in the queue takes it */
    void assign(SupportRequest request, @Nullable String engineer);

    /** @param until when the assignee comes back to it; absent for at once */
    void putOff(SupportRequest request, @Nullable Instant until);

    /** The numbers of an engineer's requests, the most urgent first. */
    List<String> takenBy(String engineer);

    /** Everybody's load, by engineer and queue. */
    List<Load> loads(Instant now);

    /**
     * The requests of one queue that one engineer has.
     *
     * @param engineer absent for the requests that nobody has taken
     * @param waiting how many of them wait for the customer
     * @param overdue how many of them have an overdue promise or update
     * @param critical how many of them are of severity A
     */
    record Load(String queue, @Nullable String engineer, long requests, long waiting, long overdue, long critical) {}
}
