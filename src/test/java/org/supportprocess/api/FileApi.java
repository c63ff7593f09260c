package org.supportprocess.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sends and fetches files byte for byte, also as no well-meaning client would. */
public final class FileApi {

    private static final String BOUNDARY = "the-end-of-a-part";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    public FileApi(int port) {
        this.address = "http://localhost:" + port;
    }

    /** Attaches a file as a browser does. */
    public Api.Answer attach(String user, String number, String name, byte[] content) {
        return post(user, number, part("file", "filename=\"" + name + "\"", "application/octet-stream", content));
    }

    public Api.Answer attach(String user, String number, String name, String content) {
        return attach(user, number, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Api.Answer post(String user, String number, byte[]... parts) {
        return send(user, "/api/requests/%s/attachments".formatted(number), body(parts));
    }

    public Api.Answer send(String user, String path, byte[] body) {
        return send(user, path, BodyPublishers.ofByteArray(body));
    }

    public Api.Answer send(String user, String path, BodyPublisher body) {
        HttpRequest request = authorised(user, path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body)
                .build();
        return answer(exchange(request, BodyHandlers.ofString()));
    }

    /** Sends a form of a page, with the token of that page. */
    public Api.Answer submit(String user, String path, byte[]... parts) {
        HttpResponse<String> page = exchange(authorised(user, path).GET().build(), BodyHandlers.ofString());
        String token = page.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("SUPPORT-CSRF="))
                .map(cookie -> cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.body()));
        HttpRequest request = authorised(user, path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Cookie", "SUPPORT-CSRF=" + token)
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofByteArray(
                        body(join(part("_csrf", null, null, token.getBytes(StandardCharsets.UTF_8)), join(parts)))))
                .build();
        return answer(exchange(request, BodyHandlers.ofString()));
    }

    public HttpResponse<byte[]> download(String user, String path) {
        return exchange(authorised(user, path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** @param nameAndMore what follows the name of the field in the header of the part */
    public static byte[] part(String field, String nameAndMore, String type, byte[] content) {
        String header = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n%s\r\n"
                .formatted(
                        BOUNDARY,
                        field,
                        nameAndMore == null ? "" : "; " + nameAndMore,
                        type == null ? "" : "Content-Type: " + type + "\r\n");
        return join(header.getBytes(StandardCharsets.UTF_8), content, "\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] body(byte[]... parts) {
        return join(join(parts), ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            whole.writeBytes(piece);
        }
        return whole.toByteArray();
    }

    private HttpRequest.Builder authorised(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return user == null
                ? request
                : request.header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8)));
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Api.Answer answer(HttpResponse<String> response) {
        return new Api.Answer(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.headers().firstValue("Location").orElse(""),
                response.headers());
    }
}
