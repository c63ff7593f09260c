package org.supportprocess.request;

import org.supportprocess.request.lifecycle.Phase;

/**
 * The outbound interface to the process: it is told what happened to a request. Each call comes after the request has
 * been saved and takes part in the caller's transaction: both change, or neither.
 *
 * @throws org.springframework.dao.ConcurrencyFailureException from every method, if the process moved on at the same time
 */
public interface SupportProcess {

    void requestSubmitted(SupportRequest request);

    /**
     * Tells that the customer has answered, in whatever way.
     *
     * @param asked the phase in which the request waited; any other one means that nothing was asked
     */
    void customerAnswered(SupportRequest request, Phase asked);

    /** Tells that the customer has a full turn now. */
    void customersTurnBegun(SupportRequest request);

    /** Tells that the customer's turn ends at another time, or has to be looked at once more. */
    void customersTurnEndMoved(SupportRequest request);

    /** Tells that our last word has not arrived; lists say so until there is another one. */
    void wordLost(SupportRequest request);

    /** Tells of a word to the customer outside the tasks: after the response the next update is due later, or the customer has a full turn. */
    void customerTold(SupportRequest request);

    /** Tells of the initial response by telephone, which completes the task. */
    void answeredByCall(SupportRequest request);

    /** Tells that the customer has done something; lists say so until our next word, and nothing stays put off. */
    void customerActed(SupportRequest request);

    /** Tells of a handover before the initial response; the other queue has the task now. */
    void requestHandedOver(SupportRequest request);

    /** @return false if the request began with a diagram that has no translators */
    boolean translatorRequested(SupportRequest request);

    void solutionConfirmed(SupportRequest request);

    void requestWithdrawn(SupportRequest request);

    void severityChanged(SupportRequest request);

    void requestReopened(SupportRequest request);

    void surveyAnswered(SupportRequest request);
}
