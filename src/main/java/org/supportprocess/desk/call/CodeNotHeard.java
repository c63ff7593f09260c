package org.supportprocess.desk.call;

import org.springframework.http.HttpStatus;
import org.supportprocess.web.Refused;

/** The code comes too late, or after too many wrong ones. */
class CodeNotHeard extends Refused {

    private static final long serialVersionUID = 1L;

    CodeNotHeard(String message) {
        super(HttpStatus.CONFLICT, message);
    }
}
