package org.supportprocess.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The filter that ends a session after a day's work, even if a page keeps it alive by polling: the roles of staff are those
 * of the sign-in, and would outlive their withdrawal.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SessionLifetimeFilter extends OncePerRequestFilter {

    private static final long LONGEST = Duration.ofHours(12).toMillis();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        // Both times are by the server's own clock: the product's may be moved.
        if (session != null && session.getLastAccessedTime() - session.getCreationTime() > LONGEST) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
