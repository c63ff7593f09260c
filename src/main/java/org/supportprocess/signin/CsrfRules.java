package org.supportprocess.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * The rules for which calls must prove that they come from one of our own pages: those that change something and are signed
 * in by a cookie. A client that sends its password with every call cannot be abused, unless a foreign page makes a browser
 * send it.
 */
final class CsrfRules {

    /** The name of the cookie, different from Tasklist's, which has a guard of its own. */
    static final String COOKIE = "SUPPORT-CSRF";

    static final String HEADER = "X-CSRF-TOKEN";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private CsrfRules() {}

    public static CsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(COOKIE);
        tokens.setHeaderName(HEADER);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return new WellFormed(tokens);
    }

    /** The handler that gives every page its cookie at once, so that a script needs no call of its own to get it. */
    public static CsrfTokenRequestAttributeHandler handler() {
        CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    /** Whether a call changes something by its session. Without credentials there is nothing to abuse, only a sign-in to ask for. */
    public static boolean changesBySession(HttpServletRequest request) {
        return changes(request) && (Credentials.areTheSessions(request) || isFromAForeignPage(request));
    }

    /** Whether the guard of Tasklist and Cockpit suffices. It comes too late for the sign-out, so foreign pages are excepted. */
    public static boolean areGuardedByTasklist(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/camunda/")
                && !changesFromAForeignPage(request);
    }

    public static boolean changesFromAForeignPage(HttpServletRequest request) {
        return changes(request) && isFromAForeignPage(request);
    }

    static boolean changes(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod());
    }

    private static boolean isFromAForeignPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return "cross-site".equals(site) || "same-site".equals(site);
    }

    /** A repository that ignores cookies of the wrong form: each form repeats the token, and somebody else may have set it. */
    private record WellFormed(CsrfTokenRepository tokens) implements CsrfTokenRepository {

        private static final Pattern TOKEN = Pattern.compile("[0-9a-f-]{36}");

        @Override
        public CsrfToken generateToken(HttpServletRequest request) {
            return tokens.generateToken(request);
        }

        @Override
        public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
            tokens.saveToken(token, request, response);
        }

        @Override
        public @Nullable CsrfToken loadToken(HttpServletRequest request) {
            CsrfToken token = tokens.loadToken(request);
            return token != null && TOKEN.matcher(token.getToken()).matches() ? token : null;
        }
    }
}
