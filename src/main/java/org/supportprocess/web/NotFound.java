package org.supportprocess.web;

import org.springframework.http.HttpStatus;

/** There is no such thing, or none that the caller may know of; the two cannot be told apart. */
public class NotFound extends Refused {

    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(HttpStatus.NOT_FOUND, message);
    }
}
