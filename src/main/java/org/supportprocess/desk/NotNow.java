package org.supportprocess.desk;

import org.springframework.http.HttpStatus;
import org.supportprocess.web.Refused;

/** Something that is somebody's to do, but not now. */
class NotNow extends Refused {

    private static final long serialVersionUID = 1L;

    NotNow(String message) {
        super(HttpStatus.CONFLICT, message);
    }
}
