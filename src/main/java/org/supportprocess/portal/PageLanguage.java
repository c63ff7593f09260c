package org.supportprocess.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.supportprocess.wording.PortalLanguage;

/** The language of a page: the one that its reader has chosen, kept in a cookie, else the best that the browser accepts. */
final class PageLanguage extends CookieLocaleResolver {

    private static final String COOKIE = "lang";

    /** @param secure whether the cookie travels by TLS only, as that of the session does */
    PageLanguage(boolean secure) {
        super(COOKIE);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSecure(secure);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(PageLanguage::accepted);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String tag) {
        return PortalLanguage.of(tag).map(PortalLanguage::locale).orElse(null);
    }

    private static Locale accepted(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return (accepted == null || accepted.isBlank() ? PortalLanguage.EN : PortalLanguage.bestOf(accepted)).locale();
    }
}
