package org.supportprocess.wording;

import org.jspecify.annotations.Nullable;
import org.supportprocess.request.TimelineEntry;

/**
 * An entry of the timeline, said to a reader.
 *
 * @param what the name of what happened
 * @param detail its facts in a sentence
 * @param language the IETF tag of the sentence's language: English where an analyst's table or an earlier release said it; absent
 *     for words that somebody wrote
 */
public record Happening(
        TimelineEntry entry,
        String what,
        String detail,
        @Nullable String language) {}
