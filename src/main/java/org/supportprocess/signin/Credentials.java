package org.supportprocess.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** How a call that carries its own credentials does so. */
enum Credentials {
    BASIC("Basic "),
    BEARER("Bearer ");

    private final String scheme;

    Credentials(String scheme) {
        this.scheme = scheme;
    }

    /** What stands behind the scheme; empty for a call that comes with something else or with nothing. */
    Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, scheme, 0, scheme.length()))
                .map(header -> header.substring(scheme.length()).strip());
    }

    /** Whether a call is nobody's but its session's: it brings no credentials of its own. */
    static boolean areTheSessions(HttpServletRequest request) {
        boolean own = Arrays.stream(values()).anyMatch(kind -> kind.in(request).isPresent());
        return !own && request.getSession(false) != null;
    }
}
