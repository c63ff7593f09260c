package org.supportprocess.desk.writing;

import org.springframework.stereotype.Component;
import org.supportprocess.desk.writing.Draft.Purpose;
import org.supportprocess.request.Announcements;
import org.supportprocess.request.Message;
import org.supportprocess.request.Occasion;
import org.supportprocess.request.SupportRequest;

/** Words that are sent are no draft any more, whether or not the page that sent them can still say so. */
@Component
class SentDrafts implements Announcements {

    private final DeskDrafts drafts;

    SentDrafts(DeskDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void announce(SupportRequest request, Occasion occasion) {
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
