package org.supportprocess.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.supportprocess.customer.partner.Partner;

/** A decision about an organisation: who acts for it, or on which terms it is supported; never changed. */
@Entity
@Immutable
public class OrganisationChange {

    /** The kinds of decisions. */
    public enum What {
        ADMINISTRATOR_ADDED("Administrator added"),
        ROLE_CHANGED("Role changed"),
        ADMINISTRATOR_REMOVED("Administrator removed"),
        DELEGATION_ADDED("Delegation added"),
        DELEGATION_ENDED("Delegation ended"),
        PLAN_CHANGED("Plan changed"),
        ELEVATED_SUPPORT_CHANGED("Elevated support changed"),
        TRIAL_CHANGED("Trial changed"),
        COUNTRY_CHANGED("Country changed"),
        TIME_ZONE_CHANGED("Time zone changed"),
        ACCOUNT_MANAGER_NAMED("Account manager named");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether it is about the terms of support, which operations agree with the customer. */
        public boolean ofTerms() {
            return compareTo(PLAN_CHANGED) >= 0;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_change_serial")
    @SequenceGenerator(name = "organisation_change_serial")
    private Long id;

    private String organisation;
    private Instant changedAt;
    private String actor;

    @Enumerated(EnumType.STRING)
    private What what;

    private String subject;
    private String subjectName;

    @Enumerated(EnumType.STRING)
    private @Nullable AdministratorRole roleBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable AdministratorRole roleAfter;

    private @Nullable String termBefore;
    private @Nullable String termAfter;

    protected OrganisationChange() {}

    private OrganisationChange(Actor actor, What what, String subject, String subjectName, Instant at) {
        this.organisation = actor.organisation();
        this.actor = actor.user();
        this.what = what;
        this.subject = subject;
        this.subjectName = subjectName;
        this.changedAt = at;
    }

    /**
     * @param before absent for a new administrator
     * @param after absent for one who has been removed
     */
    static OrganisationChange ofRole(
            Actor actor,
            What what,
            Person person,
            @Nullable AdministratorRole before,
            @Nullable AdministratorRole after,
            Instant at) {
        OrganisationChange change = new OrganisationChange(actor, what, person.user(), person.name(), at);
        change.roleBefore = before;
        change.roleAfter = after;
        return change;
    }

    static OrganisationChange ofDelegation(Actor actor, What what, Partner partner, Instant at) {
        return new OrganisationChange(actor, what, partner.id(), partner.name(), at);
    }

    /**
     * @param subject the subscription, or the organisation itself
     * @param before a code, as is the other; absent where there was none
     */
    static OrganisationChange ofTerms(
            Actor actor,
            What what,
            String subject,
            String subjectName,
            @Nullable Object before,
            Object after,
            Instant at) {
        OrganisationChange change = new OrganisationChange(actor, what, subject, subjectName, at);
        change.termBefore = Objects.toString(before, null);
        change.termAfter = after.toString();
        return change;
    }

    public Instant at() {
        return changedAt;
    }

    /** The user who decided it. */
    public String actor() {
        return actor;
    }

    public What what() {
        return what;
    }

    /** The person, the partner or the subscription; the organisation itself for its country and its zone. */
    public String subject() {
        return subject;
    }

    /** The name of the person, the partner, the subscription or the organisation at that time. */
    public String subjectName() {
        return subjectName;
    }

    /** The role they had before; absent for a new administrator, and for a delegation. */
    public @Nullable AdministratorRole roleBefore() {
        return roleBefore;
    }

    /** The role they have now; absent for one who has been removed, and for a delegation. */
    public @Nullable AdministratorRole roleAfter() {
        return roleAfter;
    }

    /** The role or the term before; absent where there was none. */
    public @Nullable String before() {
        return roleBefore == null ? termBefore : roleBefore.name();
    }

    /** The role or the term now; absent where there is none. */
    public @Nullable String after() {
        return roleAfter == null ? termAfter : roleAfter.name();
    }

    /** The change in words: "Nora Quinn (nora), from billing administrator to service administrator". */
    public String detail() {
        if (what.ofTerms()) {
            return "%s, %sto %s"
                    .formatted(subjectName, termBefore == null ? "" : "from " + termBefore + " ", termAfter);
        }
        return "%s (%s)".formatted(subjectName, subject)
                + (roleBefore == null ? "" : ", " + (roleAfter == null ? "was " : "from ") + roleBefore.words())
                + (roleAfter == null ? "" : (roleBefore == null ? ", " : " to ") + roleAfter.words());
    }
}
