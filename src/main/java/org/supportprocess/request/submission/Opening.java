package org.supportprocess.request.submission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a request: by whom, when and through which door. It never changes.
 *
 * @param openedBy the user who submitted it
 * @param openedAt the instant of the submission
 * @param follows the number of the request that this one follows up; absent where it stands alone
 */
@Embeddable
public record Opening(
        @Enumerated(EnumType.STRING) Channel channel,
        String openedBy,
        Instant openedAt,
        Submission submission,
        @Nullable String follows) {}
