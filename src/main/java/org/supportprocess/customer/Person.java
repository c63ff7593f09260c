package org.supportprocess.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Somebody outside who may sign in: a member of an organisation, with or without an administrator role, or of a partner. */
@Entity
public class Person {

    @Id
    @Column(name = "user_id")
    private String user;

    private String name;
    private String email;
    private String organisation;
    private String phone;

    protected Person() {}

    /** @param organisation null for the people of a partner */
    public Person(String user, String name, String email, String organisation) {
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

    /** In lower case; nobody else has the same. */
    public String email() {
        return email;
    }

    /** Null for the people of a partner. */
    public String organisation() {
        return organisation;
    }

    /** The registered number, under which they are called back; null where none is. */
    public String phone() {
        return phone;
    }
}
