package org.supportprocess.process.engine;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.supportprocess.request.lifecycle.TransitionRefused;

/** Tries what met somebody else's change again from the start, so that the two come one after the other. */
public final class Conflicts {

    private static final RetryTemplate RETRY = RetryTemplate.builder()
            .maxAttempts(8)
            .exponentialBackoff(20, 2, 1000, true)
            .retryOn(List.of(ConcurrencyFailureException.class, DataIntegrityViolationException.class))
            .build();

    private Conflicts() {}

    /** Runs the step only once within an existing transaction: a conflict loses that transaction, and its owner starts it again. */
    public static <T> T retried(Supplier<T> step) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return step.get();
        }
        try {
            return RETRY.execute(attempt -> told(() -> read(step)));
        } catch (ConcurrencyFailureException conflict) {
            if (conflict.getCause() instanceof NullPointerException ours) {
                throw ours;
            }
            throw new StepRefused("Others are changing this request at this moment. Please try again.");
        }
    }

    /** The engine reads an instance in several statements, and stumbles where somebody has ended it in between. */
    private static <T> T read(Supplier<T> step) {
        try {
            return step.get();
        } catch (NullPointerException torn) {
            throw new ConcurrencyFailureException("The process moved on while it was read", torn);
        }
    }

    /** Gives a conflict the name that everybody who tries again knows it by. */
    public static <T> T told(Supplier<T> step) {
        try {
            return step.get();
        } catch (OptimisticLockingException moved) {
            throw new ConcurrencyFailureException("The process moved on at the same time", moved);
        } catch (ProcessEngineException failure) {
            throw isConflict(failure)
                    ? new ConcurrencyFailureException("The database or the domain refused to go on", failure)
                    : failure;
        }
    }

    /** Whether a step met somebody else's change, and fails for no reason of its own. */
    public static boolean isMetIn(ProcessEngineException failure) {
        return failure instanceof OptimisticLockingException || isConflict(failure);
    }

    /** The domain refuses the next step of a process only if somebody else has already taken it. */
    private static boolean isConflict(ProcessEngineException failure) {
        return DatabaseConflict.in(failure).isPresent()
                || Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(TransitionRefused.class::isInstance);
    }
}
