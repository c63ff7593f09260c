package org.supportprocess.webhook;

import java.util.Optional;

/** The receiver has not accepted an event. The engine tries again. */
class DeliveryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Integer status;

    /** @param status of the answer; null where there was none */
    DeliveryFailed(Integer status, String message) {
        super(message);
        this.status = status;
    }

    Optional<Integer> status() {
        return Optional.ofNullable(status);
    }
}
