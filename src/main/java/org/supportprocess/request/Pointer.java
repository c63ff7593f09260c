package org.supportprocess.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Why a request is not taken, and where to go instead; both are sentences for the administrator.
 *
 * @param reason never empty
 * @param instead never empty
 */
@Embeddable
public record Pointer(
        @Column(name = "decline_reason") String reason,
        @Column(name = "decline_instead") String instead) {

    String inWords() {
        return reason + " " + instead;
    }
}
