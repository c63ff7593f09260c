package org.supportprocess.desk.call;

import org.springframework.http.HttpStatus;
import org.supportprocess.web.Refused;

/** A mailbox is not filled with codes. */
class TooManyCodes extends Refused {

    private static final long serialVersionUID = 1L;

    TooManyCodes(String name) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "%s has been sent three codes in a quarter of an hour. Wait for that long, or call back under the registered number (“method”: “CALL_BACK”)."
                        .formatted(name));
    }
}
