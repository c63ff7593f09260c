package org.supportprocess.request.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How the administrator wants to be reached.
 *
 * @param phone needed where the method is PHONE
 * @param language IETF language tag
 */
@Embeddable
public record Contact(
        @Enumerated(EnumType.STRING) @Column(name = "contact_method")
        Method method,

        @Column(name = "contact_phone") String phone,
        @Column(name = "contact_language") String language) {

    public enum Method {
        EMAIL,
        PHONE
    }
}
