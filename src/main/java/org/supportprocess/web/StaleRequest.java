package org.supportprocess.web;

import org.springframework.http.HttpStatus;
import org.supportprocess.request.number.RequestNumber;

/** The caller wants to change what they have seen, and it is not like that any more. */
public class StaleRequest extends Refused {

    private static final long serialVersionUID = 1L;

    public StaleRequest(RequestNumber number) {
        super(
                HttpStatus.PRECONDITION_FAILED,
                "%s has changed since you read it, and nothing was done. Read it again, see whether you still want this,"
                                .formatted(number)
                        + " and repeat the call with its new ETag in If-Match.");
    }
}
