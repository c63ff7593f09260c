package org.supportprocess.customer.partner;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A customer lets a partner open and see its requests. It holds as long as the row is there. */
@Entity
public class Delegation {

    /** Which partner acts for which organisation. */
    @Embeddable
    public record Id(String partner, String organisation) {}

    @EmbeddedId
    private Id id;

    protected Delegation() {}

    public Delegation(Id id) {
        this.id = id;
    }

    public String partner() {
        return id.partner();
    }
}
