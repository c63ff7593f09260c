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
 * Slows down an address that calls without signing in, or tries tokens, before any is looked at. Only calls that end with
 * the question who they are count. The passwords of one user are counted by {@link GuessLimits}.
 */
public final class StrangerLimit extends OncePerRequestFilter {

    private final Allowances strangers;
    private final ProblemAnswers problems;

    StrangerLimit(RateLimits limits, TimeMeter time, ProblemAnswers problems) {
        this.strangers = new Allowances(limits.stranger(), time);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String network = Network.of(request.getRemoteAddr());
        long wait = strangers.secondsToWait(network);
        // Somebody's page goes on: they have signed in, whoever else calls from the same address.
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
