package org.supportprocess.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The schemes by which a call carries its own credentials. */
enum Credentials {
    BASIC("Basic "),
    BEARER("Bearer ");

    private final String scheme;

    Credentials(String scheme) {
        this.scheme = scheme;
    }

    /** The credentials of this scheme; empty for a call with others or none. */
    Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, scheme, 0, scheme.length()))
                .map(header -> header.substring(scheme.length()).strip());
    }

    /** Whether a call is signed in by its session alone, without credentials of its own. */
    static boolean areTheSessions(HttpServletRequest request) {
        boolean own = Arrays.stream(values()).anyMatch(kind -> kind.in(request).isPresent());
        return !own && request.getSession(false) != null;
    }
}
