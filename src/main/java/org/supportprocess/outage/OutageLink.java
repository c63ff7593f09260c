package org.supportprocess.outage;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
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
import org.supportprocess.request.number.RequestNumber;

/** The link of a request to the outage that explains it. The request's own clock is not affected. */
@Entity
@DynamicUpdate
public class OutageLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outageLink")
    @SequenceGenerator(name = "outageLink", sequenceName = "outage_link_serial")
    private Long id;

    @Version
    private Integer version;

    private Long outage;
    private String requestNumber;

    private String linkedBy;
    private Instant linkedAt;

    private @Nullable String unlinkedBy;
    private @Nullable Instant unlinkedAt;

    private int told;

    /**
     * The failed attempts to tell it the latest update; counted in another transaction, because failed ones are undone.
     */
    private int failures;

    @OneToMany(mappedBy = "link", cascade = CascadeType.PERSIST)
    private List<OutageNotification> tellings = new ArrayList<>();

    protected OutageLink() {}

    /** Begins with the next update: those from before the request was linked are not told. */
    OutageLink(Outage outage, RequestNumber request, String linkedBy, Instant now) {
        this.outage = outage.serial();
        this.requestNumber = request.value();
        this.linkedBy = linkedBy;
        this.linkedAt = now;
        this.told = outage.updateCount();
    }

    void unlink(String by, Instant now) {
        unlinkedBy = by;
        unlinkedAt = now;
    }

    /** Records what came of telling the next update. */
    void told(OutageNotification.Outcome outcome, Instant now) {
        tellings.add(new OutageNotification(this, ++told, outcome, now));
    }

    Long id() {
        return id;
    }

    Long outage() {
        return outage;
    }

    public RequestNumber request() {
        return new RequestNumber(requestNumber);
    }

    public String linkedBy() {
        return linkedBy;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    /** The position of the last update that the request was told, or was past telling. */
    public int told() {
        return told;
    }

    /**
     * Whether telling the latest update has failed so often that a person has to look. The request is passed over until
     * the next update; only a solution, after which none comes, is tried on and on.
     */
    public boolean givenUp() {
        return failures >= OutageLinks.MOST_FAILURES;
    }
}
