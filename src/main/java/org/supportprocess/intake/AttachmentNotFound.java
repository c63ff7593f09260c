package org.supportprocess.intake;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The request, which the caller may know of, has no such file; another request may. */
public class AttachmentNotFound extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    AttachmentNotFound(String request) {
        super(
                HttpStatus.NOT_FOUND,
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_FOUND,
                        "The request has no such attachment. GET /api/requests/%s/attachments lists them."
                                .formatted(request)),
                null);
    }
}
