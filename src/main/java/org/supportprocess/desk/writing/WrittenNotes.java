package org.supportprocess.desk.writing;

import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.request.SupportRequest;

/** Knows whether a note is written already: a page that was closed in that moment could not say so. */
@Component
class WrittenNotes {

    private final ReachableRequests requests;

    WrittenNotes(ReachableRequests requests) {
        this.requests = requests;
    }

    /** Whether the same person has noted the same. */
    boolean contain(Staff author, SupportRequest request, Draft draft) {
        return requests.timeline(author, request).stream()
                .filter(entry -> entry.actor().equals(author.user()))
                .anyMatch(entry -> entry.detail().equals(draft.text().strip()));
    }
}
