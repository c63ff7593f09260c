package org.supportprocess.outage;

/**
 * The outbound interface to the process of an outage. Each call takes part in the caller's transaction.
 *
 * @throws org.springframework.dao.ConcurrencyFailureException from every method, if the process moved on at the same time
 */
public interface OutageProcess {

    /** @throws LinkRefused if one of the requests cannot be linked; then nothing is declared */
    OutageNumber declare(OutageDeclaration declaration, String user);

    /**
     * Completes the task that waits for the next update.
     *
     * @param resolves whether the outage is over
     * @throws org.supportprocess.request.lifecycle.TransitionRefused if somebody else has the task, or the last update is still being told
     */
    void update(OutageNumber outage, String text, boolean resolves, String user);
}
