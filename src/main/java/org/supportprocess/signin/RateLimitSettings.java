package org.supportprocess.signin;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.Filter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the limits: filters of the sign-in chains, which the server itself must not apply a second time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimits.class)
class RateLimitSettings {

    @Bean
    AnonymousRateFilter strangerLimit(RateLimits limits, SecurityProblemHandler problems) {
        return new AnonymousRateFilter(limits, TimeMeter.SYSTEM_NANOTIME, problems);
    }

    @Bean
    PasswordGuessLimiter guessLimits(RateLimits limits) {
        return new PasswordGuessLimiter(limits, TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    RateBuckets callerAllowances(RateLimits limits) {
        return new RateBuckets(limits.caller(), TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    CallerRateFilter callerLimit(RateLimits limits, RateBuckets callers, SecurityProblemHandler problems) {
        return new CallerRateFilter(limits.caller(), callers, problems);
    }

    @Bean
    FilterRegistrationBean<AnonymousRateFilter> strangersOncePerSignIn(AnonymousRateFilter limit) {
        return unregistered(limit);
    }

    @Bean
    FilterRegistrationBean<CallerRateFilter> callersOncePerSignIn(CallerRateFilter limit) {
        return unregistered(limit);
    }

    private static <T extends Filter> FilterRegistrationBean<T> unregistered(T filter) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
