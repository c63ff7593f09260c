package org.supportprocess.web;

import org.springframework.http.HttpStatus;

/** The refusal of something the caller's role may never do; the message says which roles may. */
public class NotPermitted extends CallRefused {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String message) {
        super(HttpStatus.FORBIDDEN, message);
    }
}
