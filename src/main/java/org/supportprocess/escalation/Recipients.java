package org.supportprocess.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Who is to be told; each of them may be missing.
 *
 * @param group everybody in a queue or a role
 * @param engineer who works on the request
 * @param accountManager who looks after the customer
 */
@Embeddable
record Recipients(@Column(name = "group_told") String group, String engineer, String accountManager) {

    /** Those who are meant by name. */
    Stream<String> people() {
        return Stream.of(engineer, accountManager).filter(Objects::nonNull);
    }
}
