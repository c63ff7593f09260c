package org.supportprocess.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.supportprocess.customer.partner.Partner;

/** Who has decided that somebody acts, or no longer acts, for an organisation; never changed. */
@Entity
@Immutable
public class OrganisationChange {

    /** What can be decided. */
    public enum What {
        ADMINISTRATOR_ADDED("Administrator added"),
        ROLE_CHANGED("Role changed"),
        ADMINISTRATOR_REMOVED("Administrator removed"),
        DELEGATION_ADDED("Delegation added"),
        DELEGATION_ENDED("Delegation ended");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
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
    private AdministratorRole roleBefore;

    @Enumerated(EnumType.STRING)
    private AdministratorRole roleAfter;

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
     * @param before null where they had none
     * @param after null where they have none any more
     */
    static OrganisationChange ofRole(
            Actor actor, What what, Person person, AdministratorRole before, AdministratorRole after, Instant at) {
        OrganisationChange change = new OrganisationChange(actor, what, person.user(), person.name(), at);
        change.roleBefore = before;
        change.roleAfter = after;
        return change;
    }

    static OrganisationChange ofDelegation(Actor actor, What what, Partner partner, Instant at) {
        return new OrganisationChange(actor, what, partner.id(), partner.name(), at);
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

    /** What the person or the partner was called at that time. */
    public String subjectName() {
        return subjectName;
    }

    /** Null where they had none. */
    public AdministratorRole roleBefore() {
        return roleBefore;
    }

    /** Null where they have none any more. */
    public AdministratorRole roleAfter() {
        return roleAfter;
    }

    /** "Nora Quinn (nora), from billing administrator to service administrator" */
    public String detail() {
        return "%s (%s)".formatted(subjectName, subject)
                + (roleBefore == null ? "" : ", " + (roleAfter == null ? "was " : "from ") + roleBefore.words())
                + (roleAfter == null ? "" : (roleBefore == null ? ", " : " to ") + roleAfter.words());
    }
}
