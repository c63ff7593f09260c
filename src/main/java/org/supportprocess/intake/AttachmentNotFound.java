package org.supportprocess.intake;

import org.supportprocess.web.NotFound;

/** Refusal for a file that this request does not have, though another one may. */
class AttachmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    AttachmentNotFound(String request) {
        super("The request has no such attachment. GET /api/requests/%s/attachments lists them.".formatted(request));
    }
}
