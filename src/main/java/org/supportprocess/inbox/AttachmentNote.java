package org.supportprocess.inbox;

import org.springframework.stereotype.Component;
import org.supportprocess.customer.Person;
import org.supportprocess.notification.MailDesk;

/** Files do not come in by mail; the message says that there were some. */
@Component
class AttachmentNote {

    /** In UTF-16 units. */
    static final int LONGEST = 500;

    private final MailDesk desk;

    AttachmentNote(MailDesk desk) {
        this.desk = desk;
    }

    String below(String words, int attachments, Person sender) {
        return attachments == 0
                ? words
                : (words + "\n\n" + desk.sayTo(sender, "mail.attachments", attachments)).strip();
    }
}
