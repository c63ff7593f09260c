package org.supportprocess.desk.writing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;

/**
 * A text that somebody has typed and not sent.
 *
 * @param text the text as typed, even where it could not be sent
 * @param choices the other choices in the form, by the names of its fields
 */
@Schema(name = "Draft") // as the description of the API calls it
record DeskDraft(String text, Map<String, String> choices, Instant savedAt) {

    /** Whether these words were sent from it: the last typed ones may not have been saved, and space around them is cut. */
    boolean beginsLike(String sent) {
        return sent.startsWith(text.strip());
    }

    /** The purpose of a draft. */
    enum Purpose {
        /** Words to the customer. */
        REPLY,
        /** Words for colleagues. */
        NOTE
    }
}
