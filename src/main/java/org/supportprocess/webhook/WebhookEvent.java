package org.supportprocess.webhook;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.Fact;

/** An event that a program may want to be told. Outside it is known by its name in lower case. */
public enum WebhookEvent {
    @JsonProperty("opened")
    @JsonAlias("OPENED")
    OPENED,

    @JsonProperty("answered")
    @JsonAlias("ANSWERED")
    ANSWERED,

    @JsonProperty("closed")
    @JsonAlias("CLOSED")
    CLOSED,

    /** A promised response is overdue, and the team lead looks into it. */
    @JsonProperty("escalated")
    @JsonAlias("ESCALATED")
    ESCALATED;

    private static final String SEPARATOR = ",";

    /** The event that has happened; empty for what programs are not told of. */
    static Optional<WebhookEvent> of(TimelineEntry entry) {
        return Optional.ofNullable(
                switch (entry.kind()) {
                    case REQUEST_ACKNOWLEDGED -> entry.episode() == 1 ? OPENED : null;
                    case REQUEST_ANSWERED -> ANSWERED;
                    case REQUEST_CLOSED -> CLOSED;
                    case RESPONSE_FELL_OVERDUE ->
                        entry.facts().get(Fact.PROMISED).equals("true") ? ESCALATED : null;
                    default -> null;
                });
    }

    static String join(Set<WebhookEvent> events) {
        return events.stream().sorted().map(WebhookEvent::name).collect(Collectors.joining(SEPARATOR));
    }

    static Set<WebhookEvent> split(String events) {
        return Arrays.stream(events.split(SEPARATOR))
                .map(WebhookEvent::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WebhookEvent.class)));
    }

    /** The name outside. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
