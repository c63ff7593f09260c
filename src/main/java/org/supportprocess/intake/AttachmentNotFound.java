package org.supportprocess.intake;

import org.supportprocess.web.NotFound;

/** The request, which the caller may know of, has no such file; another request may. */
class AttachmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    AttachmentNotFound(String request) {
        super("The request has no such attachment. GET /api/requests/%s/attachments lists them.".formatted(request));
    }
}
