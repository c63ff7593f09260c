package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.supportprocess.customer.token.TokenPrincipal;
import org.supportprocess.customer.token.TokenScope;
import org.supportprocess.signin.RateLimits.Limit;

/** Limits of two calls at once and one a second, on a clock of the test's own. */
class CallingTooOften {

    private static final Limit TWO = new Limit(60, 2);

    private long nanos;
    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };
    private final SecurityProblemHandler problems = new SecurityProblemHandler(new ObjectMapper());
    private final CallerRateFilter callers = new CallerRateFilter(TWO, new RateBuckets(TWO, time), problems);
    private final AnonymousRateFilter strangers =
            new AnonymousRateFilter(new RateLimits(TWO, new Limit(60, 4), TWO, TWO, TWO), time, problems);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isAnsweredWithTheTimeToWait() throws Exception {
        assertThat(callAs("grace").getStatus()).isEqualTo(200);
        assertThat(callAs("grace").getHeader("RateLimit-Remaining")).isEqualTo("0");
        MockHttpServletResponse refused = callAs("grace");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getHeader("RateLimit-Limit")).isEqualTo("2");
        assertThat(refused.getContentAsString()).contains("Wait 1 s");
    }

    @Test
    void isForgivenToWhomWaitsAsLongAsTold() throws Exception {
        callAs("grace");
        callAs("grace");
        long wait = Long.parseLong(callAs("grace").getHeader("Retry-After"));
        nanos += Duration.ofSeconds(wait).toNanos();
        assertThat(callAs("grace").getStatus()).isEqualTo(200);
        assertThat(callAs("grace").getStatus()).isEqualTo(429);
    }

    @Test
    void isNobodyElsesFault() throws Exception {
        for (int call = 0; call < 5; call++) {
            callAs("grace");
        }
        assertThat(callAs("kofi").getStatus()).isEqualTo(200);
    }

    @Test
    void isCountedForEachTokenByItself() throws Exception {
        for (int call = 0; call < 5; call++) {
            callAs(new TokenPrincipal("1", "Monitor", "contoso", TokenScope.READ));
        }
        assertThat(callAs(new TokenPrincipal("1", "Monitor", "contoso", TokenScope.READ))
                        .getStatus())
                .isEqualTo(429);
        assertThat(callAs(new TokenPrincipal("2", "Monitor", "woodgrove", TokenScope.READ))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void stopsWhoTriesOnePasswordForManyUsers() throws Exception {
        for (String user : new String[] {"a", "b", "c", "d"}) {
            assertThat(tryPassword(user, 401)).isEqualTo(401);
        }
        assertThat(tryPassword("e", 200)).isEqualTo(429);
        assertThat(from("198.51.100.7", null, 401)).as("another address").isEqualTo(401);
    }

    @Test
    void takesAnIPv6NetworkForOneStranger() throws Exception {
        for (int host = 0; host < 4; host++) {
            assertThat(from("2001:db8:1:2:0:0:0:" + host, null, 401)).isEqualTo(401);
        }
        assertThat(from("2001:db8:1:2:a:b:c:d", null, 401)).isEqualTo(429);
        assertThat(from("2001:db8:1:3:0:0:0:1", null, 401)).isEqualTo(401);
    }

    @Test
    void neverCountsWhoSignsIn() throws Exception {
        for (int call = 0; call < 50; call++) {
            assertThat(tryPassword("grace", 200)).isEqualTo(200);
        }
    }

    @Test
    void survivesCredentialsThatAreNone() throws Exception {
        for (String credentials : new String[] {"Basic", "Basic ", "Basic ???", "Basic Og==", "Bearer", ""}) {
            assertThat(from("192.0.2." + credentials.length(), credentials, 401))
                    .isEqualTo(401);
        }
    }

    private int tryPassword(String user, int outcome) throws Exception {
        String signIn = Base64.getEncoder().encodeToString((user + ":secret").getBytes(StandardCharsets.UTF_8));
        return from("192.0.2.1", "Basic " + signIn, outcome);
    }

    private int from(String address, String credentials, int outcome) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/requests");
        request.setRemoteAddr(address);
        if (credentials != null) {
            request.addHeader("Authorization", credentials);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        strangers.doFilter(request, response, (call, answer) -> ((MockHttpServletResponse) answer).setStatus(outcome));
        return response.getStatus();
    }

    private MockHttpServletResponse callAs(Object caller) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(caller, null, List.of()));
        MockHttpServletResponse response = new MockHttpServletResponse();
        callers.doFilter(new MockHttpServletRequest("GET", "/api/requests"), response, new MockFilterChain());
        return response;
    }
}
