package org.supportprocess.webhook;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.supportprocess.request.NotificationOccasion;

/** An event that a program may want to be told. Outside it is known by its name in lower case. */
public enum WebhookEvent {
    @JsonProperty("opened")
    @JsonAlias("OPENED")
    OPENED(NotificationOccasion.ACKNOWLEDGED),

    @JsonProperty("answered")
    @JsonAlias("ANSWERED")
    ANSWERED(NotificationOccasion.ANSWERED),

    @JsonProperty("closed")
    @JsonAlias("CLOSED")
    CLOSED(NotificationOccasion.CLOSED),

    /** A promised response is overdue, and the team lead looks into it. */
    @JsonProperty("escalated")
    @JsonAlias("ESCALATED")
    ESCALATED(NotificationOccasion.ESCALATED);

    private static final String SEPARATOR = ",";

    private final NotificationOccasion occasion;

    WebhookEvent(NotificationOccasion occasion) {
        this.occasion = occasion;
    }

    /** The event of an occasion; empty for one that programs are not told of. */
    static Optional<WebhookEvent> of(NotificationOccasion occasion) {
        return Arrays.stream(values())
                .filter(event -> event.occasion == occasion)
                .findFirst();
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
