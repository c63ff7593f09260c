package org.supportprocess.escalation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that one person is told in a quarter of an hour. It does not list its notices, which may be thousands in each of many
 * digests: they are the notices of that quarter that name the person or one of the groups.
 *
 * @see Digests#notices
 */
@Entity
public class Digest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "digest")
    @SequenceGenerator(name = "digest", sequenceName = "digest_serial")
    private Long id;

    private String person;
    private Instant composedAt;

    @Column(name = "digest_run")
    private String quarter;

    @ElementCollection
    @CollectionTable(name = "digest_group", joinColumns = @JoinColumn(name = "digest_id"))
    @Column(name = "name")
    private Set<String> groups = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "digest_substitution", joinColumns = @JoinColumn(name = "digest_id"))
    private Set<Substitution> substitutions = new HashSet<>();

    protected Digest() {}

    /** @param quarter when the quarter of an hour began, in UTC */
    Digest(String person, String quarter, Instant composedAt) {
        this.person = person;
        this.quarter = quarter;
        this.composedAt = composedAt;
    }

    /** Adds a group the person belongs to at this moment, whatever comes later. */
    void through(String group) {
        groups.add(group);
    }

    /** Adds somebody in whose place the person is told. */
    void inPlaceOf(Substitution substitution) {
        substitutions.add(substitution);
    }

    /** Sentences that say in whose place the person is told some of it. */
    public List<String> inPlaceOf() {
        return substitutions.stream().map(Substitution::why).sorted().toList();
    }

    public Long id() {
        return id;
    }

    /** The person told, by the name they sign in with. */
    public String person() {
        return person;
    }

    public Instant composedAt() {
        return composedAt;
    }
}
