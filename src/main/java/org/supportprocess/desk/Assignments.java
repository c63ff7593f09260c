package org.supportprocess.desk;

import java.time.Instant;
import java.util.List;
import org.supportprocess.request.SupportRequest;

/**
 * Who has which request. Each change takes part in the caller's transaction, after the request has been saved.
 *
 * @throws org.springframework.dao.ConcurrencyFailureException from every change, if somebody else moved the task at the same time
 */
public interface Assignments {

    /** Who has the task that the request itself waits at; null for nobody. */
    String assignee(SupportRequest request);

    /** @param engineer null for whoever in the queue takes it */
    void assign(SupportRequest request, String engineer);

    /** @param until when whoever has it comes back to it; null for at once */
    void putOff(SupportRequest request, Instant until);

    /** The numbers of the requests that somebody has, the most urgent first. */
    List<String> takenBy(String engineer);

    /** What everybody has to do, by engineer and queue. */
    List<Load> loads(Instant now);

    /**
     * The requests of one queue that one engineer has.
     *
     * @param engineer null for those that nobody has taken
     * @param waiting of these, those that wait for the customer
     * @param overdue of these, those whose promise or update is overdue
     * @param critical of these, those of severity A
     */
    record Load(String queue, String engineer, long requests, long waiting, long overdue, long critical) {}
}
