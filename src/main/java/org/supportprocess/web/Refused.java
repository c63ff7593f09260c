package org.supportprocess.web;

import org.springframework.http.HttpStatus;

/** A call that is not done; the message says to a person why, and what helps. The API and the pages answer it alike. */
public abstract class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    protected Refused(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }
}
