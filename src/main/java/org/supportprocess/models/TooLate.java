package org.supportprocess.models;

import org.springframework.http.HttpStatus;
import org.supportprocess.web.CallRefused;

/** The refusal of a decision that the state of the set, or of what is live, no longer allows. */
public class TooLate extends CallRefused {

    private static final long serialVersionUID = 1L;

    TooLate(String message) {
        super(HttpStatus.CONFLICT, message);
    }
}
