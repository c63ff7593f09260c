package org.supportprocess.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;

/** A customer. Its zone is the zone of every promise made to it. */
@Entity
public class Organisation {

    @Id
    private String id;

    private String name;
    private String country;
    private ZoneId zone;
    private String accountManager;

    protected Organisation() {}

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** ISO 3166 alpha-2 code. */
    public String country() {
        return country;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The person here who looks after this customer; null where nobody has been named. */
    public String accountManager() {
        return accountManager;
    }
}
