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
import org.supportprocess.request.number.RequestNumber;

/** That an outage explains a request. The request's own clock knows nothing of it. */
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

    private String unlinkedBy;
    private Instant unlinkedAt;

    private int told;

    /** How often telling it the latest update has failed; counted beside this, because what fails is undone. */
    private int failures;

    @OneToMany(mappedBy = "link", cascade = CascadeType.PERSIST)
    private List<OutageTelling> tellings = new ArrayList<>();

    protected OutageLink() {}

    /** What was said before the request was linked is not told. */
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

    /** The next update is the one after this. */
    void told(OutageTelling.Outcome outcome, Instant now) {
        tellings.add(new OutageTelling(this, ++told, outcome, now));
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

    /** Up to which update the request was told, or was past telling. */
    public int told() {
        return told;
    }

    /**
     * Whether telling the latest update has failed so often that a person has to look. It is passed over until the next one;
     * only a solution, after which none comes, is tried on.
     */
    public boolean givenUp() {
        return failures >= OutageLinks.MOST_FAILURES;
    }
}
