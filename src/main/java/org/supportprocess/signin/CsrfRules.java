package org.supportprocess.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/**
 * Which calls must prove that they come from one of our own pages: those that change something and are signed in by
 * a cookie. A client that sends its password with every call is nobody's puppet, unless a foreign page makes a
 * browser do so.
 */
public final class CsrfRules {

    /** Named apart from the cookie of Tasklist, which has a guard of its own. */
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

    /** Gives every page its cookie at once, so that a script needs no call of its own to get it. */
    public static CsrfTokenRequestAttributeHandler handler() {
        CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    /** Who has neither a session nor a password nor a token has nothing that could be abused, and is asked who they are. */
    public static boolean changesBySession(HttpServletRequest request) {
        return changes(request) && (Credentials.areTheSessions(request) || isFromAForeignPage(request));
    }

    /** Tasklist and Cockpit bring a guard of their own, which comes too late for the sign-out. */
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

    /** Takes a cookie only for a token of ours: it is repeated in each form, and somebody else may have set it. */
    private record WellFormed(CsrfTokenRepository tokens) implements CsrfTokenRepository {

        private static final Pattern TOKEN = Pattern.compile("[0-9a-f-]{36}");

        @Override
        public CsrfToken generateToken(HttpServletRequest request) {
            return tokens.generateToken(request);
        }

        @Override
        public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
            tokens.saveToken(token, request, response);
        }

        @Override
        public CsrfToken loadToken(HttpServletRequest request) {
            CsrfToken token = tokens.loadToken(request);
            return token != null && TOKEN.matcher(token.getToken()).matches() ? token : null;
        }
    }
}
