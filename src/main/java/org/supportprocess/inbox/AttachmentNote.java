package org.supportprocess.inbox;

import org.springframework.stereotype.Component;
import org.supportprocess.customer.Person;
import org.supportprocess.notification.MailDesk;

/** The note below a message that its mail had attachments, which are not taken in. */
@Component
class AttachmentNote {

    /** The longest note, in UTF-16 units. */
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
