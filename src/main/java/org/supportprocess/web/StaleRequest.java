package org.supportprocess.web;

import org.springframework.http.HttpStatus;
import org.supportprocess.request.number.RequestNumber;

/** The refusal of a change to a request that is no longer as the caller has seen it. */
public class StaleRequest extends CallRefused {

    private static final long serialVersionUID = 1L;

    public StaleRequest(RequestNumber number) {
        super(
                HttpStatus.PRECONDITION_FAILED,
                "%s has changed since you read it, and nothing was done. Read it again, see whether you still want this,"
                                .formatted(number)
                        + " and repeat the call with its new ETag in If-Match.");
    }
}
