package org.supportprocess.request;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.supportprocess.request.lifecycle.Phase;

/** What is written to customers beside the tasks of the process. */
@Component
public class Correspondence {

    private final SupportProcess process;

    Correspondence(SupportProcess process) {
        this.process = process;
    }

    /** It is no initial response: until that has been given it explains, and the time goes on. */
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
