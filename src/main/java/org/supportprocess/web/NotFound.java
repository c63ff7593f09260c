package org.supportprocess.web;

import org.springframework.http.HttpStatus;

/** The answer where there is no such thing, or none the caller may know of; the two cannot be told apart. */
public class NotFound extends CallRefused {

    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(HttpStatus.NOT_FOUND, message);
    }
}
