package org.supportprocess.signin;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.Filter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits are filters of the sign-in, and must not be asked a second time by the server itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateLimits.class)
class RateLimitSettings {

    @Bean
    StrangerLimit strangerLimit(RateLimits limits, ProblemAnswers problems) {
        return new StrangerLimit(limits, TimeMeter.SYSTEM_NANOTIME, problems);
    }

    @Bean
    GuessLimits guessLimits(RateLimits limits) {
        return new GuessLimits(limits, TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    Allowances callerAllowances(RateLimits limits) {
        return new Allowances(limits.caller(), TimeMeter.SYSTEM_NANOTIME);
    }

    @Bean
    CallerLimit callerLimit(RateLimits limits, Allowances callers, ProblemAnswers problems) {
        return new CallerLimit(limits.caller(), callers, problems);
    }

    @Bean
    FilterRegistrationBean<StrangerLimit> strangersOncePerSignIn(StrangerLimit limit) {
        return unregistered(limit);
    }

    @Bean
    FilterRegistrationBean<CallerLimit> callersOncePerSignIn(CallerLimit limit) {
        return unregistered(limit);
    }

    private static <T extends Filter> FilterRegistrationBean<T> unregistered(T filter) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
