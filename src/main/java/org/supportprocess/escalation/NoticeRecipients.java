package org.supportprocess.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
                .orElseGet(() -> new NoticeRecipients(Audience.TEAM_LEAD.group(""), null, null));
    }

    /** The recipients meant by name. */
    Stream<String> people() {
        return Stream.of(engineer, accountManager).filter(Objects::nonNull);
    }
}
