package org.supportprocess.request;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.annotations.Immutable;

/** One recorded fact of a request; never changed. */
@Entity
@Immutable
public class TimelineEntry extends RequestEntry {

    private int episode;
    private Instant happenedAt;
    private String actor;
    private String what;
    private String detail;
    private boolean customerVisible;

    protected TimelineEntry() {}

    TimelineEntry(SupportRequest request, int position, int episode, Instant at, String actor, RequestEvent event) {
        super(request, position);
        this.episode = episode;
        this.happenedAt = at;
        this.actor = actor;
        this.what = event.what();
        this.detail = event.detail();
        this.customerVisible = event.customerVisible();
    }

    public int episode() {
        return episode;
    }

    public Instant at() {
        return happenedAt;
    }

    /** The user who did it, or {@link SupportRequest#PROCESS}. */
    public String actor() {
        return actor;
    }

    public String what() {
        return what;
    }

    public String detail() {
        return detail;
    }

    public boolean customerVisible() {
        return customerVisible;
    }

    /** Whether this is an event of one of these kinds. */
    @SafeVarargs
    public final boolean tellsOf(Class<? extends RequestEvent>... kinds) {
        return Arrays.stream(kinds).map(RequestEvent::nameOf).anyMatch(what::equals);
    }

    /** The facts in its sentence; empty for an event of another kind. */
    Optional<MatchResult> read(Class<? extends RequestEvent> kind, Pattern words) {
        return Optional.of(words.matcher(detail))
                .filter(found -> tellsOf(kind) && found.matches())
                .map(Matcher::toMatchResult);
    }
}
