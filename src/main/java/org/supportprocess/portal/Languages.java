package org.supportprocess.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import org.supportprocess.wording.Language;

/** In which language a page is: the one chosen ({@code ?lang=de}, kept in a cookie), else the best that the browser accepts. */
class Languages implements LocaleResolver, HandlerInterceptor {

    static final String CHOICE = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return chosen(request)
                .or(() -> kept(request))
                .orElseGet(() -> accepted(request))
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("A language is chosen with ?lang=");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        chosen(request).ifPresent(language -> keep(language, request, response));
        return true;
    }

    private static void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(CHOICE, language.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Only a page that is looked at: to find a parameter of anything else its body would have to be read. */
    private static Optional<Language> chosen(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                ? Language.of(request.getParameter(CHOICE))
                : Optional.empty();
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, CHOICE))
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }

    private static Language accepted(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return accepted == null || accepted.isBlank() ? Language.EN : Language.bestOf(accepted);
    }
}
