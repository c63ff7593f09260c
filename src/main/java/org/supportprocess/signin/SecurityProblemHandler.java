package org.supportprocess.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** The answers to refused calls, in the form of every other error: RFC 9457, with a sentence for a person. */
@Component
class SecurityProblemHandler implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private static final String WRONG_TOKEN = "This access token is not one that holds here now. A global administrator"
            + " of your organisation issues a new one.";

    private final ObjectMapper json;

    SecurityProblemHandler(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof TooManyGuesses guesses) {
            tooMany(response, guesses.seconds());
            return;
        }
        if (Credentials.BEARER.in(request).isPresent()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Support\", error=\"invalid_token\"");
            write(response, HttpStatus.UNAUTHORIZED, WRONG_TOKEN);
            return;
        }
        if (!isFromAPage(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Support\", charset=\"UTF-8\"");
        }
        write(response, HttpStatus.UNAUTHORIZED, "Sign in with a user name and the right password.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                denied instanceof CsrfException
                        ? "The call carries no valid CSRF token. Send the one of the cookie %s in the header %s."
                                .formatted(CsrfRules.COOKIE, CsrfRules.HEADER)
                        : "This is not open to your role.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        // The address belongs to no page, so no filter chain adds its headers.
        response.setHeader("X-Content-Type-Options", "nosniff");
        write(
                response,
                HttpStatus.BAD_REQUEST,
                "The address, the method or a header of the call is not one that is read here.");
    }

    /** @param seconds the seconds after which the next call will be answered */
    void tooMany(HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        write(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "These are more calls than are answered in so short a time. Wait %d s, and then call less often."
                        .formatted(seconds));
    }

    void readOnly(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.FORBIDDEN,
                "This access token only reads. To change something, use one with the scope WRITE.");
    }

    /** Whether the call is from a page, over which the browser would open a window of its own to ask for a password. */
    private static boolean isFromAPage(HttpServletRequest request) {
        return request.getHeader("X-Requested-With") != null || request.getRequestedSessionId() != null;
    }

    private void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), ProblemDetail.forStatusAndDetail(status, detail));
    }
}
