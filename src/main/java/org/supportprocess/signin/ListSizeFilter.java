package org.supportprocess.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The filter that gives an engine list the greatest length the engine allows where the caller names none. The engine would
 * refuse such a call, and most clients never name one.
 */
final class ListSizeFilter extends OncePerRequestFilter {

    private static final String BOUND = "maxResults=";

    private final RequestMatcher lists;
    private final int most;

    public ListSizeFilter(RequestMatcher lists, int most) {
        this.lists = lists;
        this.most = most;
    }

    /** Leaves the metrics alone, which have a smaller bound of their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/metrics") || !lists.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        chain.doFilter(query == null || !query.contains(BOUND) ? bounded(request, query) : request, response);
    }

    private HttpServletRequest bounded(HttpServletRequest request, @Nullable String query) {
        String bounded = (query == null ? "" : query + "&") + BOUND + most;
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getQueryString() {
                return bounded;
            }
        };
    }
}
