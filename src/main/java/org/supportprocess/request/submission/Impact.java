package org.supportprocess.request.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the trouble means to the customer, in the customer's words (service description, section 2).
 *
 * @param workaround whether an acceptable one exists
 */
@Embeddable
public record Impact(
        @Enumerated(EnumType.STRING) @Column(name = "service_condition")
        Condition condition,

        @Enumerated(EnumType.STRING) UsersAffected usersAffected,
        boolean workaround,
        @Enumerated(EnumType.STRING) BusinessImpact businessImpact) {

    public enum Condition {
        UNUSABLE,
        IMPAIRED,
        MINOR
    }

    public enum UsersAffected {
        ONE,
        SEVERAL,
        ALL
    }

    public enum BusinessImpact {
        SEVERE,
        MODERATE,
        MINIMAL
    }
}
