package org.supportprocess.web;

import org.springframework.http.HttpStatus;

/** The refusal of a call; the message tells a person why, and what helps. The API and the pages answer it alike. */
public abstract class CallRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    protected CallRefused(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }
}
