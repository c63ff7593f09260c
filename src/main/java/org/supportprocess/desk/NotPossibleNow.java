package org.supportprocess.desk;

import org.springframework.http.HttpStatus;
import org.supportprocess.web.CallRefused;

/** The refusal of an action that the caller may do, but not now. */
class NotPossibleNow extends CallRefused {

    private static final long serialVersionUID = 1L;

    NotPossibleNow(String message) {
        super(HttpStatus.CONFLICT, message);
    }
}
