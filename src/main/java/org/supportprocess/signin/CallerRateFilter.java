package org.supportprocess.signin;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.supportprocess.customer.token.TokenPrincipal;
import org.supportprocess.signin.RateLimits.Limit;

/** The filter that keeps one caller from taking the time of all others, by mistake or not. */
final class CallerRateFilter extends OncePerRequestFilter {

    private final Limit limit;
    private final RateBuckets buckets;
    private final SecurityProblemHandler problems;

    CallerRateFilter(Limit limit, RateBuckets buckets, SecurityProblemHandler problems) {
        this.limit = limit;
        this.buckets = buckets;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe left = buckets.take(caller());
        response.setHeader("RateLimit-Limit", String.valueOf(limit.burst()));
        response.setHeader("RateLimit-Remaining", String.valueOf(left.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", String.valueOf(RateBuckets.seconds(left.getNanosToWaitForReset())));
        if (left.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            problems.tooMany(response, RateBuckets.seconds(left.getNanosToWaitForRefill()));
        }
    }

    /** The caller's key; for a program the token's id, because names of tokens repeat between organisations. */
    private static String caller() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller.getPrincipal() instanceof TokenPrincipal program ? "token:" + program.token() : caller.getName();
    }
}
