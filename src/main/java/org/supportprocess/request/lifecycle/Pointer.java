package org.supportprocess.request.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The answer to a request that is declined: two sentences for the administrator.
 *
 * @param reason why it is declined; never empty
 * @param instead where to go instead; never empty
 */
@Embeddable
public record Pointer(
        @Column(name = "decline_reason") String reason,
        @Column(name = "decline_instead") String instead) {

    public String inWords() {
        return reason + " " + instead;
    }
}
