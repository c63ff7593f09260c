package org.supportprocess.request;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One recorded fact of a request; never changed. */
@Entity
@Immutable
public class TimelineEntry {

    @EmbeddedId
    private EntryId id;

    @MapsId("requestNumber")
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_number")
    private SupportRequest request;

    private int episode;
    private Instant happenedAt;
    private String actor;
    private String what;
    private String detail;
    private boolean customerVisible;

    protected TimelineEntry() {}

    TimelineEntry(SupportRequest request, int position, int episode, Instant at, String actor, RequestEvent event) {
        this.id = new EntryId(request.number().value(), position);
        this.request = request;
        this.episode = episode;
        this.happenedAt = at;
        this.actor = actor;
        this.what = event.what();
        this.detail = event.detail();
        this.customerVisible = event.customerVisible();
    }

    public int position() {
        return id.position();
    }

    public int episode() {
        return episode;
    }

    public Instant at() {
        return happenedAt;
    }

    /** The user, or {@link SupportRequest#PROCESS}. */
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
}
