package org.supportprocess.desk.writing;

import org.springframework.stereotype.Component;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.event.Fact;

/** The check for a note that is written already, in case the page was closed before it could discard the draft. */
@Component
class DuplicateNoteCheck {

    private final ReachableRequests requests;

    DuplicateNoteCheck(ReachableRequests requests) {
        this.requests = requests;
    }

    /** Whether the same person has written the same note. */
    boolean contain(Staff author, SupportRequest request, DeskDraft draft) {
        return requests.timeline(author, request).stream()
                .filter(entry -> entry.actor().equals(author.user()))
                .flatMap(entry -> entry.facts().find(Fact.TEXT).stream())
                .anyMatch(draft.text().strip()::equals);
    }
}
