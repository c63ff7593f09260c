package org.supportprocess.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;
import org.supportprocess.access.Caller;
import org.supportprocess.access.CallerResolver;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.wording.PageReader;

/**
 * The resolver of a page's reader. The zone is the one that the browser reports, in a cookie that a script of ours writes;
 * without it the organisation's, and UTC for somebody who has none.
 */
@Component
class PageReaderResolver implements HandlerMethodArgumentResolver {

    private static final String COOKIE = "zone";

    private final CallerResolver callers;
    private final Organisations organisations;

    PageReaderResolver(CallerResolver callers, Organisations organisations) {
        this.callers = callers;
        this.organisations = organisations;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return PageReader.class.equals(parameter.getParameterType());
    }

    @Override
    public PageReader resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return reader(request.getNativeRequest(HttpServletRequest.class), LocaleContextHolder.getLocale());
    }

    private PageReader reader(HttpServletRequest request, Locale locale) {
        return new PageReader(locale, browsers(request).or(this::organisations).orElse(ZoneId.of("UTC")));
    }

    private static Optional<ZoneId> browsers(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    private Optional<ZoneId> organisations() {
        return callers.current()
                .filter(Caller.Administrator.class::isInstance)
                .map(Caller.Administrator.class::cast)
                .flatMap(administrator -> organisations.findById(administrator.organisation()))
                .map(Organisation::zone);
    }
}
