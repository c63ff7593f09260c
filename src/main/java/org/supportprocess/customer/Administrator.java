package org.supportprocess.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A person who may deal with an organisation's requests. A member without such a role has no row here. */
@Entity
public class Administrator {

    @Id
    @Column(name = "user_id")
    private String user;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private AdministratorRole role;

    protected Administrator() {}

    public String organisation() {
        return organisation;
    }

    public AdministratorRole role() {
        return role;
    }

    /** Whether the organisation itself is theirs to settle: its administrators, partners, tokens and webhooks. */
    public boolean settlesOwnAffairs() {
        return role == AdministratorRole.GLOBAL || role == AdministratorRole.ADMINISTRATOR;
    }
}
