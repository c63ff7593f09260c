package org.supportprocess.customer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A customer. Its time zone is that of every promise made to it. */
@Entity
public class Organisation {

    @Id
    private String id;

    private String name;
    private String country;
    private ZoneId zone;
    private @Nullable String accountManager;

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

    void move(String toCountry, ZoneId toZone) {
        country = toCountry;
        zone = toZone;
    }

    void lookedAfterBy(String user) {
        accountManager = user;
    }

    /** The colleague who looks after this customer, if one has been named. */
    public @Nullable String accountManager() {
        return accountManager;
    }
}
