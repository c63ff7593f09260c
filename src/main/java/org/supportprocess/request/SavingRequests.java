package org.supportprocess.request;

/** The part of {@link SupportRequests} that is written by hand. */
interface SavingRequests {

    /**
     * Keeps a new request, and makes known what has happened to one since it was last saved: whoever changes a request
     * saves it, before the process goes on.
     */
    SupportRequest save(SupportRequest request);
}
