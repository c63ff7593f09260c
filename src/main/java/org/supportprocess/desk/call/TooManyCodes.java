package org.supportprocess.desk.call;

import org.springframework.http.HttpStatus;
import org.supportprocess.web.CallRefused;

/** The refusal of another code for a mailbox that has just been sent several. */
class TooManyCodes extends CallRefused {

    private static final long serialVersionUID = 1L;

    TooManyCodes(String name) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "%s has been sent three codes in a quarter of an hour. Wait for that long, or call back under the registered number (“method”: “CALL_BACK”)."
                        .formatted(name));
    }
}
