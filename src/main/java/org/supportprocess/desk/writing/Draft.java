package org.supportprocess.desk.writing;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed and not sent.
 *
 * @param text whatever they typed, also what could not be sent
 * @param choices what else they have chosen in the form, by the names of its fields
 */
record Draft(String text, Map<String, String> choices, Instant savedAt) {

    /** Whether it became these words: what is typed last is sent without being kept, and space around it is not sent. */
    boolean beginsLike(String sent) {
        return sent.startsWith(text.strip());
    }

    /** What it is going to be. */
    enum Purpose {
        /** Words to the customer. */
        REPLY,
        /** Words for colleagues. */
        NOTE
    }
}
