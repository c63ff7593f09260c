package org.supportprocess.request;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.supportprocess.request.lifecycle.Phase;

/** Messages to customers outside the tasks of the process. */
@Component
public class Correspondence {

    private final SupportProcess process;

    Correspondence(SupportProcess process) {
        this.process = process;
    }

    /** Writes to the customer. Before the initial response the message only explains, and the clock runs on. */
    public void write(SupportRequest request, String text, String author, Instant now) {
        if (request.phase() == Phase.ANSWERING) {
            request.explain(text, author, now);
            process.customerInformed(request);
        } else {
            request.tell(text, author, now);
            process.customerTold(request);
        }
    }
}
