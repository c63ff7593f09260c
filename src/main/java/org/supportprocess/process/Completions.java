package org.supportprocess.process;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries a completion out. Where it meets somebody else's change of the request, a message of the customer or a timer, it
 * is tried again from the start, as calls of the product's own API are.
 */
final class Completions {

    private static final RetryTemplate AGAIN = RetryTemplate.builder()
            .maxAttempts(8)
            .exponentialBackoff(20, 2, 1000, true)
            .retryOn(List.of(
                    ConcurrencyFailureException.class,
                    DataIntegrityViolationException.class,
                    OptimisticLockingException.class))
            .build();

    private Completions() {}

    /** Within somebody's transaction there is one attempt only: a conflict has undone what came before, too. */
    static <T> T carriedOut(Supplier<T> completion) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? CompletionRefused.unwrapped(completion)
                : AGAIN.execute(attempt -> CompletionRefused.unwrapped(completion));
    }
}
