package org.supportprocess.request;

/** The outbound interface that tells people and machines outside what happened to a request. */
public interface RequestAnnouncer {

    /**
     * Records what there is to tell, in the transaction of the step that the occasion belongs to; it is told once that
     * transaction has ended. The request is as the step left it, not flushed yet.
     */
    void announce(SupportRequest request, NotificationOccasion occasion);
}
