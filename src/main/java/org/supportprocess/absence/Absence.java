package org.supportprocess.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The time for which somebody is away. Instants are in UTC; the beginning belongs to it, the end does not. */
@Entity
@Immutable
public class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence")
    @SequenceGenerator(name = "absence", sequenceName = "absence_serial", allocationSize = 1)
    private Long id;

    private String person;
    private Instant awayFrom;
    private Instant awayUntil;
    private @Nullable String standIn;
    private String recordedBy;
    private Instant recordedAt;

    protected Absence() {}

    /** @param standIn absent where nobody stands in */
    public Absence(
            String person,
            Instant awayFrom,
            Instant awayUntil,
            @Nullable String standIn,
            String recordedBy,
            Instant recordedAt) {
        this.person = person;
        this.awayFrom = awayFrom;
        this.awayUntil = awayUntil;
        this.standIn = standIn;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public Long id() {
        return id;
    }

    /** Who is away, by the name they sign in with. */
    public String person() {
        return person;
    }

    public Instant from() {
        return awayFrom;
    }

    public Instant until() {
        return awayUntil;
    }

    /** Who stands in meanwhile, by the name they sign in with; absent where nobody does. */
    public @Nullable String standIn() {
        return standIn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
