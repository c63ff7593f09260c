package org.supportprocess.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;

/** A call that meets a change by somebody else begins again, with a transaction of its own; the caller notices nothing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(
        retryFor = {ConcurrencyFailureException.class, DataIntegrityViolationException.class},
        maxAttempts = 8,
        backoff = @Backoff(delay = 20, multiplier = 2, maxDelay = 1000, random = true))
public @interface TriedAgain {}
