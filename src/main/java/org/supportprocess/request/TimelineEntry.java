package org.supportprocess.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.event.Facts;
import org.supportprocess.request.event.RecordedEvent;

/** One recorded fact of a request; never changed. */
@Entity
@Immutable
public class TimelineEntry extends RequestEntry {

    private int episode;
    private Instant happenedAt;
    private String actor;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private Facts facts;
    private boolean customerVisible;

    protected TimelineEntry() {}

    TimelineEntry(
            SupportRequest request,
            int position,
            int episode,
            Instant at,
            String actor,
            RecordedEvent event,
            boolean customerVisible) {
        super(request, position);
        this.episode = episode;
        this.happenedAt = at;
        this.actor = actor;
        this.kind = event.kind();
        this.facts = event.facts();
        this.customerVisible = customerVisible;
    }

    public int episode() {
        return episode;
    }

    public Instant at() {
        return happenedAt;
    }

    /** When it took place: a call may have been noted later. */
    public Instant tookPlaceAt() {
        return facts.has(Fact.CALLED_AT) ? facts.instant(Fact.CALLED_AT) : happenedAt;
    }

    /** The user who did it, or {@link SupportRequest#PROCESS}. */
    public String actor() {
        return actor;
    }

    public EventKind kind() {
        return kind;
    }

    /** The facts; of an entry from before facts were kept, what could be read in its sentence, or that sentence as a text. */
    public Facts facts() {
        return facts;
    }

    public boolean customerVisible() {
        return customerVisible;
    }

    /** Whether it is a call in which somebody of the customer's was spoken with; calls of earlier releases do not say. */
    public boolean isTalkWithCustomer() {
        return kind == EventKind.CALL_LOGGED
                && facts.find(Fact.REACHED).filter("true"::equals).isPresent()
                && facts.find(Fact.WITH_CUSTOMER).filter("true"::equals).isPresent();
    }

    /** Whether this is an event of one of these kinds. */
    public boolean tellsOf(EventKind... kinds) {
        return Arrays.asList(kinds).contains(kind);
    }
}
