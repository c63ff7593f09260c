package org.supportprocess.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
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

    /** Prefers the language asked for with this very page, which a page about an error would not find kept. */
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return LanguageChoice.in(request).map(PortalLanguage::locale).orElseGet(() -> super.resolveLocale(request));
    }

    /** The language alone: the zone of a page is its reader's, whatever the cookie says. */
    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return () -> resolveLocale(request);
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
