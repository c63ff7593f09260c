package org.supportprocess.web;

import org.springframework.http.HttpStatus;

/** A role may never do this; the message says which may. */
public class NotPermitted extends Refused {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String message) {
        super(HttpStatus.FORBIDDEN, message);
    }
}
