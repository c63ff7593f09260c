package org.supportprocess.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How long the customer's answer is waited for, in the customer's business days.
 *
 * @param remindAt null where no reminder is sent
 * @param remindAgainAt null where no reminder is sent
 * @param answerBy when silence is taken for an answer
 */
@Embeddable
public record CustomerTurn(Instant remindAt, Instant remindAgainAt, Instant answerBy) {}
