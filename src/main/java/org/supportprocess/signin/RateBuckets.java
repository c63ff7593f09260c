package org.supportprocess.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.supportprocess.signin.RateLimits.Limit;

/**
 * The calls that each of many callers has left. They are measured by the machine's time, so that moving a demo's clock gives
 * nobody more. A caller who has long been quiet is forgotten, and loses nothing by it.
 */
final class RateBuckets {

    private static final int MOST_CALLERS = 100_000;
    private static final Duration LONGEST_DEBT = Duration.ofHours(1);

    private final LoadingCache<String, Bucket> buckets;

    RateBuckets(Limit limit, TimeMeter time) {
        Duration untilFull = LONGEST_DEBT.plusMinutes(limit.burst() / limit.perMinute());
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(untilFull)
                .ticker(time::currentTimeNanos)
                .build(caller -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(bandwidth -> bandwidth
                                .capacity(limit.burst())
                                .refillGreedy(limit.perMinute(), Duration.ofMinutes(1)))
                        .build());
    }

    /** Takes one call, if there is one left. */
    ConsumptionProbe take(String caller) {
        return of(caller).tryConsumeAndReturnRemaining(1);
    }

    /** The seconds until there is a call left; 0 if there is one now. */
    long secondsToWait(String caller) {
        return seconds(of(caller).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    Bucket of(String caller) {
        return buckets.get(caller);
    }

    /** The time in seconds, rounded up, so that waiting for them is long enough. */
    static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}
