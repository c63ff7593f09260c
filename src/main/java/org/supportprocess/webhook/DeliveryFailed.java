package org.supportprocess.webhook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The failure of a delivery: the receiver has not accepted an event. The engine tries again. */
class DeliveryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Integer status;

    /** @param status the status of the answer; absent where there was none */
    DeliveryFailed(@Nullable Integer status, String message) {
        super(message);
        this.status = status;
    }

    Optional<Integer> status() {
        return Optional.ofNullable(status);
    }
}
