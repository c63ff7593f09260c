package org.supportprocess.request.number;

import java.time.Instant;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.stereotype.Component;

/** Gives out request numbers, each once. */
@Component
public class RequestNumbers {

    private final DataFieldMaxValueIncrementer serials;

    RequestNumbers(DataFieldMaxValueIncrementer serials) {
        this.serials = serials;
    }

    public RequestNumber next(Instant submittedAt) {
        return RequestNumber.of(submittedAt, serials.nextLongValue());
    }
}
