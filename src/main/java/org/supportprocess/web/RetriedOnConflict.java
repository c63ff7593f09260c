package org.supportprocess.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;

/**
 * A controller whose calls, when they meet a change by somebody else, are repeated in a transaction of their own; the
 * caller notices nothing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        retryFor = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxAttempts = 8,
        backoff = @Backoff(delay = 20, multiplier = 2, maxDelay = 1000, random = true))
public @interface RetriedOnConflict {}
