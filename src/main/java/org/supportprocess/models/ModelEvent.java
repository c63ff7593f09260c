package org.supportprocess.models;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that happened to a set, for auditors. It is only added. */
@Entity
@Immutable
public class ModelEvent {

    public enum What {
        PROPOSED,
        COMMENTED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        RESTORED,
        WENT_LIVE,
        REPLACED,

        /** Something has failed on its first day. */
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "modelEvent")
    @SequenceGenerator(name = "modelEvent", sequenceName = "model_event_serial", allocationSize = 1)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "model_set")
    private ModelSet set;

    @Enumerated(EnumType.STRING)
    private What what;

    private String who;

    @Column(name = "happened_at")
    private Instant at;

    private @Nullable String reason;

    protected ModelEvent() {}

    ModelEvent(ModelSet set, What what, String who, @Nullable String reason, Instant at) {
        this.set = set;
        this.what = what;
        this.who = who;
        this.reason = reason;
        this.at = at;
    }

    public What what() {
        return what;
    }

    /** Whoever did it, by the name they sign in with; the product itself where a start did it. */
    public String who() {
        return who;
    }

    public Instant at() {
        return at;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
