package org.supportprocess.request.turn;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time the customer has to answer, in the customer's business days.
 *
 * @param remindAt absent for a proposed solution, which has no reminders
 * @param remindAgainAt absent for a proposed solution, too
 * @param answerBy when silence counts as an answer
 * @param days the business days until then; absent for a turn from before they were kept
 */
@Embeddable
public record CustomerTurn(
        @Nullable Instant remindAt,
        @Nullable Instant remindAgainAt,
        Instant answerBy,
        @Column(name = "answer_days") @Nullable Integer days) {}
