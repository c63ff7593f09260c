package org.supportprocess.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * The answer to unreadable HTTP, which never reaches our own code: in the form of every other mistake instead of as a
 * page.
 */
public class MalformedHttpValve extends ErrorReportValve {

    private static final String DETAIL = "The call cannot be read. Shorten its address and its headers, and encode the"
            + " characters of the address that need it.";

    private final ObjectMapper json;

    public MalformedHttpValve(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(response);
        } catch (IOException gone) {
            container.getLogger().debug("The caller did not wait for the answer", gone);
        }
    }

    private void write(Response response) throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getReporter()
                .write(json.writeValueAsString(
                        ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(response.getStatus()), DETAIL)));
        response.finishResponse();
    }
}
