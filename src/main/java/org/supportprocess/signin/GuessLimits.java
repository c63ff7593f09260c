package org.supportprocess.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Slows down whoever guesses passwords, on the sign-in page and by Basic alike: a number of mistakes is free, each further
 * one costs a wait. The mistakes of an address, those on an account, and those of an address on an account are counted
 * apart.
 *
 * <p>A right password never waits for long: an address from which its owner has signed in before counts only its own
 * mistakes on this account, whatever others do to the account or from the same address. Nothing is locked, everything is
 * counted in memory and per node, for accounts that exist and for those that do not.
 */
public final class GuessLimits {

    private static final int MOST_REMEMBERED = 100_000;
    private static final int LONGEST_NAME = 64;
    private static final Duration FAMILIAR = Duration.ofDays(30);

    private final Allowances passwords;
    private final Allowances accounts;
    private final Allowances addresses;
    private final Cache<Place, Boolean> familiar = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(FAMILIAR)
            .build();

    /** @param time how long real people wait, not where the product's clock stands */
    GuessLimits(RateLimits limits, TimeMeter time) {
        passwords = new Allowances(limits.password(), time);
        accounts = new Allowances(limits.account(), time);
        addresses = new Allowances(limits.address(), time);
    }

    /** @throws TooManyGuesses before the password is looked at, whether or not it is right */
    public Attempt begin(String user, String address) {
        Attempt attempt = new Attempt(new Place(name(user), Network.of(address)));
        long wait = attempt.secondsToWait();
        if (wait > 0) {
            throw new TooManyGuesses(wait);
        }
        return attempt;
    }

    /** What is too long for an account is nobody's, and is one name for all. */
    private static String name(String user) {
        return user.length() > LONGEST_NAME ? "" : user.toLowerCase(Locale.ROOT);
    }

    /** One try, to be told how it ended. */
    public final class Attempt {

        private final Place place;

        private Attempt(Place place) {
            this.place = place;
        }

        public void succeeded() {
            familiar.put(place, true);
        }

        /** Many at once pass the gate together; the debt makes them wait for all of them. */
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
