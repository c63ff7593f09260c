package org.supportprocess.portal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.supportprocess.wording.PortalLanguage;

/** The choice of a language by {@code ?lang=de} on a page, kept for the next ones. */
final class LanguageChoice extends LocaleChangeInterceptor {

    static final String PARAMETER = "lang";

    LanguageChoice() {
        setParamName(PARAMETER);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ServletException {
        return in(request).isEmpty() || super.preHandle(request, response, handler);
    }

    /**
     * The language that a page is asked for in. Only what is looked at can ask: to find a parameter of anything else, its
     * body would have to be read. A language that the portal does not speak is none.
     */
    static Optional<PortalLanguage> in(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                ? Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(PortalLanguage::of)
                : Optional.empty();
    }
}
