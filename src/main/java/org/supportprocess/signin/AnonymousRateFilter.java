package org.supportprocess.signin;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The filter that slows down an address which calls without signing in, or tries tokens, before any is looked at. Only calls
 * answered with 401 count. The passwords of one user are counted by {@link PasswordGuessLimiter}.
 */
final class AnonymousRateFilter extends OncePerRequestFilter {

    private final RateBuckets strangers;
    private final SecurityProblemHandler problems;

    AnonymousRateFilter(RateLimits limits, TimeMeter time, SecurityProblemHandler problems) {
        this.strangers = new RateBuckets(limits.stranger(), time);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String network = NetworkPrefix.of(request.getRemoteAddr());
        long wait = strangers.secondsToWait(network);
        // The pages of a signed-in person keep working, whoever else calls from the same address.
        if (wait > 0 && !Credentials.areTheSessions(request)) {
            problems.tooMany(response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            strangers.take(network);
        }
    }
}
