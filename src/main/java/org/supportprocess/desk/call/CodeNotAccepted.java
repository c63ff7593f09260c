package org.supportprocess.desk.call;

import org.springframework.http.HttpStatus;
import org.supportprocess.web.CallRefused;

/** The refusal of a code that comes too late, or after too many wrong ones. */
class CodeNotAccepted extends CallRefused {

    private static final long serialVersionUID = 1L;

    CodeNotAccepted(String message) {
        super(HttpStatus.CONFLICT, message);
    }
}
