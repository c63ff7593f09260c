package org.supportprocess.request.submission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a request came to be. It never changes.
 *
 * @param openedBy the user who submitted it
 * @param openedAt the instant of the submission
 * @param follows the number of the request that this one goes on from; null where it stands alone
 */
@Embeddable
public record Opening(
        @Enumerated(EnumType.STRING) Channel channel,
        String openedBy,
        Instant openedAt,
        Terms terms,
        Submission submission,
        String follows) {}
