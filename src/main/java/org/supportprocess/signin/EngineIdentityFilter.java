package org.supportprocess.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who is calling. Without it the engine checks no rights at all: a caller it does not know may do
 * everything.
 */
final class EngineIdentityFilter extends OncePerRequestFilter {

    private final EngineSession engine;

    EngineIdentityFilter(EngineSession engine) {
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        engine.begin(caller.getName(), SignedInGroups.groups(caller));
        try {
            chain.doFilter(request, response);
        } finally {
            engine.end();
        }
    }
}
