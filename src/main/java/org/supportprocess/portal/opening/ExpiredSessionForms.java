package org.supportprocess.portal.opening;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Forms that were sent after the session had ended. A limited number waits in memory for a limited time until the owner has
 * signed in again; nobody else gets to see them.
 */
@Component
class ExpiredSessionForms implements HandlerInterceptor {

    private static final String PAGE = "/requests/new";
    private static final int LONGEST_OF_ALL = 20 * NewRequestForm.LONGEST;

    private final Cache<String, NewRequestForm> waiting = Caffeine.newBuilder()
            .maximumWeight(LONGEST_OF_ALL)
            .<String, NewRequestForm>weigher((key, form) -> 100
                    + form.typed().values().stream().mapToInt(String::length).sum())
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private final MessageSource messages;

    ExpiredSessionForms(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key the form's key in the address */
    Optional<NewRequestForm> of(String key, String user) {
        return Optional.ofNullable(waiting.getIfPresent(key)).filter(form -> form.isOf(user));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getUserPrincipal() != null || !"POST".equals(request.getMethod())) {
            return true;
        }
        String page = PAGE + rescue(NewRequestForm.of(request));
        if (request.getHeader("HX-Request") == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", page);
        } else {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(notice(page, LocaleContextHolder.getLocale()));
        }
        return false;
    }

    /** The notice that takes the place of the promise while somebody types. */
    private String notice(String page, Locale reader) {
        return """
                <aside class="prospect stack" id="prospect"><div class="notice warn" role="alert">
                <p>%s</p><p><a href="%s">%s</a></p></div></aside>""".formatted(
                        messages.getMessage("open.signedOut", null, reader),
                        page,
                        messages.getMessage("open.signedOut.again", null, reader));
    }

    private String rescue(NewRequestForm form) {
        NewRequestForm kept = form.ownedBy(form.get(NewRequestForm.OWNER));
        if (kept.isTooLong()) {
            return "";
        }
        waiting.put(kept.get(NewRequestForm.KEY), kept);
        return "?rescued=" + kept.get(NewRequestForm.KEY);
    }
}
