package org.supportprocess.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A language that a colleague speaks. */
@Entity
class SpokenLanguage {

    /** @param language the primary subtag of an IETF language tag */
    @Embeddable
    public record Id(@Column(name = "user_id") String user, String language) {}

    @EmbeddedId
    private Id id;

    protected SpokenLanguage() {}

    SpokenLanguage(String user, String language) {
        this.id = new Id(user, language);
    }

    String user() {
        return id.user();
    }

    String language() {
        return id.language();
    }
}
