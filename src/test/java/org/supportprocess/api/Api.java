package org.supportprocess.api;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;

/** The API as a client on the network sees it: texts go out, a status and a text come back. */
@Lazy
@TestComponent
public class Api {

    /** A request as a customer would open it; the subscription is to be filled in. */
    public static final String OPEN = """
            {"subscription": "%s", "supportType": "TECHNICAL", "service": "EXCHANGE_ONLINE", "issueType": "SERVICE_USE",
             "summary": "Mail is down", "description": "Since this morning.",
             "impact": {"condition": "UNUSABLE", "usersAffected": "ONE", "workaround": false, "businessImpact": "MODERATE"},
             "contact": {"method": "EMAIL", "language": "en"}}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Api(@LocalServerPort int port) {
        this.address = "http://localhost:" + port;
    }

    public Answer get(String user, String path) {
        return send(user, "GET", path, null);
    }

    public Answer post(String user, String path, String body) {
        return send(user, "POST", path, body);
    }

    public Answer put(String user, String path, String body) {
        return send(user, "PUT", path, body);
    }

    /** @param headers names and values in turn */
    public Answer send(String user, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (user != null) {
            request.header("Authorization", "Basic " + base64(user + ":demo"));
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        for (int name = 0; name < headers.length; name += 2) {
            request.setHeader(headers[name], headers[name + 1]);
        }
        return send(request.build());
    }

    /** Opens a request and gives its number. */
    public String open(String user, String subscription) {
        return post(user, "/api/requests", OPEN.formatted(subscription)).read("$.number");
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location").orElse(""),
                    response.headers());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public record Answer(int status, String body, String contentType, String location, HttpHeaders headers) {

        public <T> T read(String path) {
            return JsonPath.read(body, path);
        }
    }
}
