package org.supportprocess.request;

/** Those who tell people and machines outside what happened to a request. */
public interface Announcements {

    /**
     * Notes down what there is to tell, in the transaction of the step that the occasion belongs to; it is told when that
     * has ended. The request is as the step has left it, and not flushed yet.
     */
    void announce(SupportRequest request, Occasion occasion);
}
