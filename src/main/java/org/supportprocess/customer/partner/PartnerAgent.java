package org.supportprocess.customer.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A person of a partner. Customers delegate their administration to the partner, not to the person. */
@Entity
public class PartnerAgent {

    @Id
    @Column(name = "user_id")
    private String user;

    private String partner;

    protected PartnerAgent() {}

    /** The name they sign in with. */
    public String user() {
        return user;
    }

    public String partner() {
        return partner;
    }
}
