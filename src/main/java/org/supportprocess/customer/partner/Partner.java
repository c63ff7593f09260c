package org.supportprocess.customer.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody whom customers may trust with their administration (service description, section 5). */
@Entity
public class Partner {

    @Id
    private String id;

    private String name;

    protected Partner() {}

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }
}
