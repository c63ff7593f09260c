package org.supportprocess.attachment;

import java.util.List;

/** The refusal of a file, of which nothing is kept. The message tells a person why, and what to do instead. */
public class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> details;

    FileRefused(Reason reason, Object... details) {
        super(reason.sentence.formatted(details));
        this.reason = reason;
        this.details = List.of(details);
    }

    /** The refusal where nobody chose a file. */
    public static FileRefused missing() {
        return new FileRefused(Reason.MISSING);
    }

    public static FileRefused several() {
        return new FileRefused(Reason.SEVERAL);
    }

    /** The refusal of a file too large to be even looked at. */
    public static FileRefused tooLarge(AttachmentLimits limits) {
        return new FileRefused(
                Reason.TOO_LARGE, FileSizes.words(limits.maxSize().toBytes()));
    }

    public Reason reason() {
        return reason;
    }

    /** The values that fill the sentence, to say it in another language. */
    public List<Object> details() {
        return details;
    }

    /** The reasons; the sender can put each of them right, except the last. */
    public enum Reason {
        MISSING("Choose a file to attach."),
        SEVERAL("Attach one file at a time."),
        EMPTY("The file is empty."),
        NAMELESS("The file needs a name with an ending that says what it is, such as “screenshot.png”."),
        ENDING("Files whose names end in “%s” are not taken. Allowed are: %s."),
        CONTENT("The name says that the file is %s, but its content is %s. Give it the ending of what it is."),
        DECLARED("The name says that the file is %s, but it was sent as something else. Correct the one or the other."),
        TOO_LARGE("The file is larger than %s, which is the most. Shorten it, or compress it."),
        TOO_MANY("The request has %d files, which is the most. Put what is missing into a message."),
        NO_ROOM("The files of a request may have %s together, and this one would not fit any more."),
        MALICIOUS("The scanner has found malicious content in the file: %s. It was not kept."),
        UNSCANNED(
                "The file could not be scanned at this moment, so it was not kept. Please try again in a few minutes.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
