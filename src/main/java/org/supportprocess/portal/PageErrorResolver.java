package org.supportprocess.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.supportprocess.customer.AdministrationRefused;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.web.AdministrationProblems;
import org.supportprocess.web.CallRefused;

/** The resolver that answers a failed call for a page with an error page; the API keeps its problems as JSON. */
@Component
class PageErrorResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrorResolver.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        return asksForAPage(request, handler) ? page(failure) : null;
    }

    private static boolean asksForAPage(HttpServletRequest request, @Nullable Object handler) {
        if (handler instanceof HandlerMethod method) {
            return !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class)
                    && !method.hasMethodAnnotation(ResponseBody.class);
        }
        String accepted =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }

    private static ModelAndView page(Exception failure) {
        HttpStatusCode status = status(failure);
        if (status.is5xxServerError()) {
            LOG.error("A page could not be shown", failure);
        }
        return new ModelAndView("error", Map.of("status", status.value()), status);
    }

    private static HttpStatusCode status(Exception failure) {
        if (failure instanceof CallRefused refused) {
            return refused.status();
        }
        if (failure instanceof TransitionRefused || failure instanceof ConcurrencyFailureException) {
            return HttpStatus.CONFLICT;
        }
        if (failure instanceof AdministrationRefused refused) {
            return AdministrationProblems.status(refused.reason());
        }
        if (failure instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        return isUnreadable(failure) ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static boolean isUnreadable(Exception failure) {
        return failure instanceof TypeMismatchException
                || failure instanceof BindException
                || failure instanceof MultipartException
                || failure instanceof RequestRejectedException;
    }
}
