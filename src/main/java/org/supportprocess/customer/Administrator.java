package org.supportprocess.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A person who may deal with an organisation's requests. Members without such a role have no row here. */
@Entity
public class Administrator {

    @Id
    @Column(name = "user_id")
    private String user;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private AdministratorRole role;

    protected Administrator() {}

    Administrator(String user, String organisation, AdministratorRole role) {
        this.user = user;
        this.organisation = organisation;
        this.role = role;
    }

    /** The name they sign in with. */
    public String user() {
        return user;
    }

    public String organisation() {
        return organisation;
    }

    public AdministratorRole role() {
        return role;
    }

    /** Whether they settle the organisation's own affairs: its administrators, partners, tokens and webhooks. */
    public boolean settlesOwnAffairs() {
        return role.isGlobal();
    }

    void become(AdministratorRole other) {
        this.role = other;
    }
}
