package org.supportprocess.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The filter that refuses an ambiguous address before anybody reads it. Spring Security would refuse it too, but first
 * matches it with Spring MVC, which knows no such address of the engine's web applications and fails.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AmbiguousPathFilter extends OncePerRequestFilter {

    private final HttpFirewall firewall = new StrictHttpFirewall();
    private final SecurityProblemHandler problems;

    AmbiguousPathFilter(SecurityProblemHandler problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            firewall.getFirewalledRequest(request);
        } catch (RequestRejectedException rejected) {
            problems.handle(request, response, rejected);
            return;
        }
        chain.doFilter(request, response);
    }
}
