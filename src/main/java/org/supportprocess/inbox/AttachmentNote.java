package org.supportprocess.inbox;

import org.springframework.stereotype.Component;
import org.supportprocess.customer.Person;
import org.supportprocess.notification.OutgoingMailRecorder;

/** The note below a message that its mail had attachments, which are not taken in. */
@Component
class AttachmentNote {

    /** The longest note, in UTF-16 units. */
    static final int LONGEST = 500;

    private final OutgoingMailRecorder recorder;

    AttachmentNote(OutgoingMailRecorder recorder) {
        this.recorder = recorder;
    }

    String below(String words, int attachments, Person sender) {
        return attachments == 0
                ? words
                : (words + "\n\n" + recorder.sayTo(sender, "mail.attachments", attachments)).strip();
    }
}
