package org.supportprocess.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.supportprocess.attachment.AttachmentLimits;
import org.supportprocess.attachment.FileRefused;

/**
 * The filter that answers a form whose file is far too large, before anybody looks for a token or a password in it: the
 * server would read none of its fields, and the answer would be about the wrong thing. A browser is taken to the page
 * with the form, which explains it in the reader's language.
 */
class UploadSizeFilter extends OncePerRequestFilter {

    private static final Pattern FORM = Pattern.compile("/requests/[A-Za-z0-9-]{1,40}/attachments");

    private final long most;
    private final AttachmentLimits limits;
    private final ObjectMapper json;

    /** @param most the most bytes of a whole form */
    UploadSizeFilter(long most, AttachmentLimits limits, ObjectMapper json) {
        this.most = most;
        this.limits = limits;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getContentLengthLong() <= most
                || type == null
                || !type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (FORM.matcher(request.getServletPath()).matches()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, request.getServletPath() + "?tooLarge");
        } else {
            answer(response);
        }
    }

    private void answer(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), FileProblems.problem(FileRefused.tooLarge(limits)));
    }
}
