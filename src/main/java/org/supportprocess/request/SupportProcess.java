package org.supportprocess.request;

/**
 * The outbound interface to the process: it is told what happened to a request. Each call comes after the request has
 * been saved and takes part in the caller's transaction: both change, or neither.
 *
 * @throws org.springframework.dao.ConcurrencyFailureException from every method, if the process moved on at the same time
 */
public interface SupportProcess {

    void requestSubmitted(SupportRequest request);

    void informationReceived(SupportRequest request);

    /** Tells that the customer wrote about the proposed solution; silence is counted anew. */
    void silenceBroken(SupportRequest request);

    /** Tells that an engineer wrote to the customer outside the tasks; the next update is due later. */
    void customerTold(SupportRequest request);

    /** Tells of a handover before the initial response; the other queue has the task now. */
    void requestHandedOver(SupportRequest request);

    /** @return false if the request began with a diagram that has no translators */
    boolean translatorRequested(SupportRequest request);

    void solutionConfirmed(SupportRequest request);

    void solutionRejected(SupportRequest request);

    void requestWithdrawn(SupportRequest request);

    void severityChanged(SupportRequest request);

    void requestReopened(SupportRequest request);

    void surveyAnswered(SupportRequest request);
}
