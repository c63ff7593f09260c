package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.supportprocess.signin.RateLimits.Limit;

class GuessingAPassword {

    private static final String HOME = "192.0.2.1";

    private final Stopwatch time = new Stopwatch();
    private final PasswordGuessLimiter limits = new PasswordGuessLimiter(
            new RateLimits(new Limit(1, 1), new Limit(1, 1), new Limit(3, 10), new Limit(3, 30), new Limit(30, 100)),
            time);

    @Test
    void isFreeForTenMistakes() {
        fail(10, "anna", HOME);

        assertThatThrownBy(() -> limits.begin("anna", HOME))
                .isInstanceOfSatisfying(
                        TooManyGuesses.class, wait -> assertThat(wait.seconds()).isBetween(1L, 20L));
    }

    @Test
    void waitsTwentySecondsForEachFurtherMistake() {
        fail(10, "anna", HOME);
        time.pass(Duration.ofSeconds(20));

        fail(1, "anna", HOME);
        assertThat(isRefused("anna", HOME)).isTrue();
        time.pass(Duration.ofSeconds(20));
        assertThat(isRefused("anna", HOME)).isFalse();
    }

    @Test
    void waitsForAllThatWereTriedAtOnce() {
        List<PasswordGuessLimiter.Attempt> volley = IntStream.range(0, 100)
                .mapToObj(n -> limits.begin("anna", HOME))
                .toList();
        volley.forEach(PasswordGuessLimiter.Attempt::failed);
        time.pass(Duration.ofSeconds(20 * 90));

        assertThat(isRefused("anna", HOME)).isTrue();
        time.pass(Duration.ofSeconds(20));
        assertThat(isRefused("anna", HOME)).isFalse();
    }

    @Test
    void isFreeAgainAfterAQuietHour() {
        fail(10, "anna", HOME);
        time.pass(Duration.ofHours(1));

        assertThatCode(() -> fail(10, "anna", HOME)).doesNotThrowAnyException();
    }

    @Test
    void takesNoAdvantageOfManyAddresses() {
        IntStream.range(0, 30).forEach(n -> fail(1, "anna", "198.51.100." + n));

        assertThat(isRefused("anna", "203.0.113.1")).isTrue();
        assertThat(isRefused("bo", "203.0.113.1")).isFalse();
    }

    @Test
    void takesNoAdvantageOfTheManyAddressesOfOneNetwork() {
        IntStream.range(0, 10).forEach(n -> fail(1, "anna", "2001:db8:1:2:3:4:5:" + n));

        assertThat(isRefused("anna", "2001:db8:1:2:ffff:4:5:6")).isTrue();
        assertThat(isRefused("anna", "2001:db8:1:3:3:4:5:6")).isFalse();
    }

    @Test
    void takesNoAdvantageOfManyAccountsOrOfTheCaseOfTheirNames() {
        IntStream.range(0, 100).forEach(n -> fail(1, "user" + n, HOME));
        fail(5, "anna", "192.0.2.2");
        fail(5, "ANNA", "192.0.2.2");

        assertThat(isRefused("somebody", HOME)).isTrue();
        assertThat(isRefused("anna", "192.0.2.2")).isTrue();
    }

    @Test
    void doesNotKeepTheOwnerOutWhereTheyHaveSignedInBefore() {
        limits.begin("anna", HOME).succeeded();
        IntStream.range(0, 30).forEach(n -> fail(1, "anna", "198.51.100." + n));
        IntStream.range(0, 100).forEach(n -> fail(1, "user" + n, HOME));

        assertThat(isRefused("anna", HOME)).isFalse();
        assertThat(isRefused("anna", "192.0.2.77")).isTrue();
        assertThat(isRefused("bo", HOME)).isTrue();
    }

    @Test
    void costsTheOwnerNothing() {
        IntStream.range(0, 1000).forEach(n -> limits.begin("anna", HOME).succeeded());

        assertThat(isRefused("anna", HOME)).isFalse();
    }

    private void fail(int times, String user, String address) {
        IntStream.range(0, times).forEach(n -> limits.begin(user, address).failed());
    }

    private boolean isRefused(String user, String address) {
        try {
            limits.begin(user, address);
            return false;
        } catch (TooManyGuesses refused) {
            return true;
        }
    }

    private static final class Stopwatch implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
