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
import org.supportprocess.customer.token.Machine;
import org.supportprocess.signin.RateLimits.Limit;

/** Keeps one caller from taking the time of all the others, by mistake or not. */
public final class CallerLimit extends OncePerRequestFilter {

    private final Limit limit;
    private final Allowances allowances;
    private final ProblemAnswers problems;

    CallerLimit(Limit limit, Allowances allowances, ProblemAnswers problems) {
        this.limit = limit;
        this.allowances = allowances;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe left = allowances.take(caller());
        response.setHeader("RateLimit-Limit", String.valueOf(limit.burst()));
        response.setHeader("RateLimit-Remaining", String.valueOf(left.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", String.valueOf(Allowances.seconds(left.getNanosToWaitForReset())));
        if (left.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            problems.tooMany(response, Allowances.seconds(left.getNanosToWaitForRefill()));
        }
    }

    /** A token's name may be another token's in another organisation. */
    private static String caller() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller.getPrincipal() instanceof Machine machine ? "token:" + machine.token() : caller.getName();
    }
}
