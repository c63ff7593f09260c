package org.supportprocess.outage;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.submission.Service;

/**
 * A known outage of a service. Its updates are only ever added to. Instants are the caller's, in UTC.
 */
@Entity
@DynamicUpdate
public class Outage {

    /** The longest summary, in UTF-16 units. */
    public static final int SUMMARY_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outage")
    @SequenceGenerator(name = "outage", sequenceName = "outage_serial", allocationSize = 1)
    private Long serial;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private Service service;

    private String summary;
    private String declaredBy;
    private Instant declaredAt;

    /** Kept with the outage, so that two writers collide instead of leaving a gap. */
    private int updateCount;

    private @Nullable Instant resolvedAt;

    @OneToMany(mappedBy = "outage", cascade = CascadeType.PERSIST)
    private List<OutageUpdate> updates = new ArrayList<>();

    protected Outage() {}

    /** @param summary the effect customers notice, in words for them */
    public Outage(Service service, String summary, String declaredBy, Instant now) {
        this.service = service;
        this.summary = summary;
        this.declaredBy = declaredBy;
        this.declaredAt = now;
    }

    /**
     * Adds the update that every linked customer is told next.
     *
     * @param resolves whether it says that the outage is over
     */
    public void update(String text, boolean resolves, String author, Instant now) {
        requireOpen();
        updates.add(new OutageUpdate(this, ++updateCount, text, resolves, author, now));
        resolvedAt = resolves ? now : null;
    }

    /** @throws TransitionRefused if the outage is over */
    public void requireOpen() {
        TransitionRefused.unless(!resolved(), number(), "is resolved. Declare another outage if there is new trouble");
    }

    /** The number, known as soon as the outage is saved. */
    public OutageNumber number() {
        return OutageNumber.of(declaredAt, serial);
    }

    long serial() {
        return serial;
    }

    public Service service() {
        return service;
    }

    public String summary() {
        return summary;
    }

    public String declaredBy() {
        return declaredBy;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    /** The number of updates, which is the position of the latest one. */
    public int updateCount() {
        return updateCount;
    }

    public boolean resolved() {
        return resolvedAt != null;
    }

    /** The end of the outage; absent while it goes on. */
    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }
}
