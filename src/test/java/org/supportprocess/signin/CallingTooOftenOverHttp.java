package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;

@OnH2
class CallingTooOftenOverHttp {

    @Autowired
    Api api;

    @Autowired
    RateBuckets callers;

    @Autowired
    RateLimits limits;

    @Test
    void isRefusedToOneTokenAndToNobodyElse() {
        Api.Answer token =
                api.post("gov", "/api/tokens", "{\"name\": \"%s\", \"scope\": \"READ\"}".formatted(UUID.randomUUID()));
        int minute = limits.caller().perMinute();
        callers.of("token:" + token.read("$.id"))
                .consumeIgnoringRateLimits(limits.caller().burst() + minute);

        Api.Answer refused = api.send(
                null, "GET", "/api/requests", null, "Authorization", "Bearer " + token.<String>read("$.secret"));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(30L, 61L);
        assertThat(refused.headers().firstValueAsLong("RateLimit-Remaining")).hasValue(0);
        assertThat(api.get("gov", "/api/requests").status()).isEqualTo(200);
    }

    @Test
    void isNoWayToFindAPassword() {
        List<Integer> answers = Stream.generate(() -> attempt("mallory"))
                .limit(limits.password().burst() + 5L)
                .distinct()
                .toList();
        assertThat(answers).containsExactly(401, 429);
        assertThat(api.get("grace", "/api/requests").status()).isEqualTo(200);
    }

    private int attempt(String user) {
        return api.get(user, "/api/requests").status();
    }
}
