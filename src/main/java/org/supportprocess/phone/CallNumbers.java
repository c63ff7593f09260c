package org.supportprocess.phone;

import java.time.Instant;
import org.springframework.jdbc.support.incrementer.DataFieldMaxValueIncrementer;
import org.springframework.stereotype.Component;

/** Gives out call numbers, each once. */
@Component
public class CallNumbers {

    private final DataFieldMaxValueIncrementer serials;

    CallNumbers(DataFieldMaxValueIncrementer callSerials) {
        this.serials = callSerials;
    }

    public CallNumber next(Instant takenAt) {
        return CallNumber.of(takenAt, serials.nextLongValue());
    }
}
