package org.supportprocess.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The limits that slow down the guessing of passwords, on the sign-in page and by Basic alike: some mistakes are free, each
 * further one costs a wait. The mistakes of an address, those on an account, and those of an address on an account are
 * counted separately.
 *
 * <p>A right password never waits for long: an address from which its owner has signed in before counts only its own
 * mistakes on this account, whatever others do to the account or from the same address. Nothing is locked; everything is
 * counted in memory and per node, for existing and unknown accounts alike.
 */
public final class PasswordGuessLimiter {

    private static final int MOST_REMEMBERED = 100_000;
    private static final int LONGEST_NAME = 64;
    private static final Duration FAMILIAR = Duration.ofDays(30);

    private final RateBuckets passwords;
    private final RateBuckets accounts;
    private final RateBuckets addresses;
    private final Cache<Place, Boolean> familiar = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(FAMILIAR)
            .build();

    /** @param time the time that people really wait, not the product's clock */
    PasswordGuessLimiter(RateLimits limits, TimeMeter time) {
        passwords = new RateBuckets(limits.password(), time);
        accounts = new RateBuckets(limits.account(), time);
        addresses = new RateBuckets(limits.address(), time);
    }

    /** @throws TooManyGuesses before the password is looked at, whether or not it is right */
    public Attempt begin(String user, String address) {
        Attempt attempt = new Attempt(new Place(name(user), NetworkPrefix.of(address)));
        long wait = attempt.secondsToWait();
        if (wait > 0) {
            throw new TooManyGuesses(wait);
        }
        return attempt;
    }

    /** The name to count by; all names too long for an account count as one. */
    private static String name(String user) {
        return user.length() > LONGEST_NAME ? "" : user.toLowerCase(Locale.ROOT);
    }

    /** One attempt, to be told how it ended. */
    public final class Attempt {

        private final Place place;

        private Attempt(Place place) {
            this.place = place;
        }

        public void succeeded() {
            familiar.put(place, true);
        }

        /** Counts a mistake. Simultaneous attempts all pass the gate, but the debt makes the next one wait for all of them. */
        public void failed() {
            passwords.of(place.key()).consumeIgnoringRateLimits(1);
            accounts.take(place.user());
            addresses.take(place.network());
        }

        private long secondsToWait() {
            long own = passwords.secondsToWait(place.key());
            return familiar.getIfPresent(place) != null
                    ? own
                    : LongStream.of(own, accounts.secondsToWait(place.user()), addresses.secondsToWait(place.network()))
                            .max()
                            .orElse(own);
        }
    }

    private record Place(String user, String network) {

        String key() {
            return network + " " + user;
        }
    }
}
