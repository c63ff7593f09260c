package org.supportprocess.request;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.supportprocess.request.lifecycle.Phase;

/** What is written outside the tasks of the process: messages to customers, and notes. */
@Component
public class Correspondence {

    private final SupportRequests requests;
    private final SupportProcess process;

    Correspondence(SupportRequests requests, SupportProcess process) {
        this.requests = requests;
        this.process = process;
    }

    /** Writes to the customer. Before the initial response the message only explains, and the clock runs on. */
    public void write(SupportRequest request, String text, String author, Instant now) {
        if (request.phase() == Phase.ANSWERING) {
            request.explain(text, author, now);
            requests.save(request);
        } else {
            request.tell(text, author, now);
            requests.save(request);
            process.customerTold(request);
        }
    }

    public void note(SupportRequest request, RequestEvent.Remark remark, String author, Instant now) {
        request.note(remark, author, now);
        requests.save(request);
    }
}
