package org.supportprocess.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Why somebody is told in the place of others.
 *
 * @param who the person or the group that was to be told
 * @param why a sentence that names them
 */
@Embeddable
record Substitution(
        @Column(name = "person") String who,
        @Enumerated(EnumType.STRING) Part part,
        String why) {

    /** As what they were to be told. */
    enum Part {
        ENGINEER,
        ACCOUNT_MANAGER,
        GROUP
    }
}
