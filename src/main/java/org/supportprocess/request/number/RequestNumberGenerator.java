package org.supportprocess.request.number;

import java.time.Instant;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.stereotype.Component;

/** The source of request numbers, each given out once. */
@Component
public class RequestNumberGenerator {

    private final DataFieldMaxValueIncrementer serials;

    RequestNumberGenerator(DataFieldMaxValueIncrementer serials) {
        this.serials = serials;
    }

    public RequestNumber next(Instant submittedAt) {
        return RequestNumber.of(submittedAt, serials.nextLongValue());
    }
}
