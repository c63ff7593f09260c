package org.supportprocess.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A person outside who may sign in: a member of an organisation, administrator or not, or of a partner. */
@Entity
public class Person {

    @Id
    @Column(name = "user_id")
    private String user;

    private String name;
    private String email;
    private @Nullable String organisation;
    private @Nullable String phone;

    protected Person() {}

    /** @param organisation absent for the people of a partner */
    public Person(String user, String name, String email, @Nullable String organisation) {
        this.user = user;
        this.name = name;
        this.email = email;
        this.organisation = organisation;
    }

    /** The name they sign in with. */
    public String user() {
        return user;
    }

    public String name() {
        return name;
    }

    /** The mail address in lower case; nobody else has the same. */
    public String email() {
        return email;
    }

    /** The organisation they are a member of; absent for the people of a partner. */
    public @Nullable String organisation() {
        return organisation;
    }

    /** The registered number on which they are called back, if there is one. */
    public @Nullable String phone() {
        return phone;
    }
}
