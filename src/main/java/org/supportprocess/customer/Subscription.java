package org.supportprocess.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subscription of an organisation. An additional online service (ProPlus, Project, Visio, Yammer) is supported at the
 * level of the subscription it is used with (service description, section 3).
 */
@Entity
public class Subscription {

    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "organisation")
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Plan plan;

    private boolean trial;

    @Enumerated(EnumType.STRING)
    private ElevatedSupport elevatedSupport;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "used_with")
    private @Nullable Subscription usedWith;

    protected Subscription() {}

    public String id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public boolean trial() {
        return trial;
    }

    public Plan plan() {
        return plan;
    }

    /** The subscription that an additional service is used with; absent where it stands alone. */
    public @Nullable Subscription usedWith() {
        return usedWith;
    }

    /** The plan whose promises hold: that of the subscription it is used with, if there is one. */
    public Plan supportedAs() {
        return level().plan;
    }

    /** The elevated support bought for the subscription whose promises hold; the tables say whether it counts. */
    public ElevatedSupport elevatedSupport() {
        return level().elevatedSupport;
    }

    /** The elevated support bought for this very subscription, which holds unless it is used with another. */
    ElevatedSupport ownElevatedSupport() {
        return elevatedSupport;
    }

    void agree(Plan agreed, ElevatedSupport support, boolean asTrial) {
        plan = agreed;
        elevatedSupport = support;
        trial = asTrial;
    }

    private Subscription level() {
        return Optional.ofNullable(usedWith).map(Subscription::level).orElse(this);
    }
}
