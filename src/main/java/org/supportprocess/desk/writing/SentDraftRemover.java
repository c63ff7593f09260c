package org.supportprocess.desk.writing;

import org.springframework.stereotype.Component;
import org.supportprocess.desk.writing.DeskDraft.Purpose;
import org.supportprocess.request.Message;
import org.supportprocess.request.NotificationOccasion;
import org.supportprocess.request.RequestAnnouncer;
import org.supportprocess.request.SupportRequest;

/** The listener that discards a draft once its words are sent, whether or not the page can still say so. */
@Component
class SentDraftRemover implements RequestAnnouncer {

    private final DeskDraftStore drafts;

    SentDraftRemover(DeskDraftStore drafts) {
        this.drafts = drafts;
    }

    @Override
    public void announce(SupportRequest request, NotificationOccasion occasion) {
        Message said = request.lastSaid();
        if (said != null && isByAPersonOfOurs(said)) {
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
