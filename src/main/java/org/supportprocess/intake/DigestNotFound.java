package org.supportprocess.intake;

/** There is no such digest, or it is somebody else's; the two cannot be told apart. */
class DigestNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DigestNotFound() {
        super("There is no digest of yours with this number. GET /api/digests lists them.");
    }
}
