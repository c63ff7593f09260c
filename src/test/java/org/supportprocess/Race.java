package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;

/**
 * Two people, or a person and a timer, do something at the same moment, each in a thread of its own.
 *
 * @param first how the first was refused; null if it was done
 * @param second how the second was refused; null if it was done
 */
public record Race(Throwable first, Throwable second) {

    private static final Executor THREADS = deed -> new Thread(deed).start();

    public static Race between(Runnable first, Runnable second) {
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture<Throwable> one = refusal(start, first);
        CompletableFuture<Throwable> other = refusal(start, second);
        return new Race(one.join(), other.join());
    }

    /** The loser's refusal, of exactly one. */
    Throwable loser() {
        assertThat(first == null).as("%s, %s", first, second).isNotEqualTo(second == null);
        return first == null ? second : first;
    }

    public void nobodyLoses() {
        assertThat(first).isNull();
        assertThat(second).isNull();
    }

    private static CompletableFuture<Throwable> refusal(CyclicBarrier start, Runnable deed) {
        return CompletableFuture.runAsync(
                        () -> {
                            await(start);
                            deed.run();
                        },
                        THREADS)
                .handle((done, refusal) -> refusal == null ? null : refusal.getCause());
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
