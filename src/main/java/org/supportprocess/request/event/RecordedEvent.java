package org.supportprocess.request.event;

import org.jspecify.annotations.Nullable;

/** An event as it is kept. */
public record RecordedEvent(EventKind kind, Facts facts) {

    /** The same with one more fact, unless it is absent or empty. */
    public RecordedEvent and(Fact fact, @Nullable Object value) {
        return new RecordedEvent(kind, facts.and(fact, value));
    }
}
