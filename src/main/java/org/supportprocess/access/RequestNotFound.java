package org.supportprocess.access;

import org.supportprocess.web.NotFound;

/** There is no such request, or none that the caller may know of; the two cannot be told apart. */
public class RequestNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public RequestNotFound() {
        super("There is no request with this number. GET /api/requests lists yours.");
    }
}
