package org.supportprocess.phone;

import java.time.Instant;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.stereotype.Component;

/** The source of call numbers, each given out once. */
@Component
public class CallNumberGenerator {

    private final DataFieldMaxValueIncrementer serials;

    CallNumberGenerator(DataFieldMaxValueIncrementer callSerials) {
        this.serials = callSerials;
    }

    public CallNumber next(Instant takenAt) {
        return CallNumber.of(takenAt, serials.nextLongValue());
    }
}
