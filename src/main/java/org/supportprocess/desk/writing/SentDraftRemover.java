package org.supportprocess.desk.writing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportprocess.desk.writing.DeskDraft.Purpose;
import org.supportprocess.request.Message;
import org.supportprocess.request.RequestHappened;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.event.EventKind;

/** The listener that discards a draft once its words are sent, whether or not the page can still say so. */
@Component
class SentDraftRemover {

    private static final EventKind[] WRITTEN = {
        EventKind.REQUEST_ANSWERED, EventKind.INFORMATION_REQUESTED, EventKind.SOLUTION_PROPOSED, EventKind.MESSAGE_SENT
    };

    private final DeskDraftStore drafts;

    SentDraftRemover(DeskDraftStore drafts) {
        this.drafts = drafts;
    }

    @EventListener
    void drop(RequestHappened happened) {
        SupportRequest request = happened.request();
        Message said = request.lastSaid();
        if (said != null && happened.entry().tellsOf(WRITTEN) && isByAPersonOfOurs(said)) {
            drop(said, request.number().value());
        }
    }

    private static boolean isByAPersonOfOurs(Message said) {
        return !said.fromCustomer() && !said.author().equals(SupportRequest.PROCESS);
    }

    private void drop(Message said, String number) {
        drafts.of(said.author(), number, Purpose.REPLY)
                .filter(draft -> draft.beginsLike(said.text()))
                .ifPresent(draft -> drafts.discard(said.author(), number, Purpose.REPLY));
    }
}
