package org.supportprocess.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recipients of a notice; each of them may be missing.
 *
 * @param group everybody in a queue or a role
 * @param engineer the one who works on the request
 * @param accountManager the one who looks after the customer
 */
@Embeddable
record NoticeRecipients(
        @Column(name = "group_told") @Nullable String group,
        @Nullable String engineer,
        @Nullable String accountManager) {

    /** The engineer in charge; the team lead where there is none. */
    static NoticeRecipients engineerOrLead(Optional<String> inCharge) {
        return inCharge.map(engineer -> new NoticeRecipients(null, engineer, null))
                .orElseGet(NoticeRecipients::lead);
    }

    static NoticeRecipients lead() {
        return new NoticeRecipients(Audience.TEAM_LEAD.group(""), null, null);
    }
}
