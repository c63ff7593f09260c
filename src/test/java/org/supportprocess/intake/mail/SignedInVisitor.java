package org.supportprocess.intake.mail;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody with a session, who reads pages. */
final class SignedInVisitor {

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    /** @param user null for nobody */
    SignedInVisitor(int port, String user) {
        address = "http://localhost:" + port;
        if (user != null) {
            signIn(user);
        }
    }

    HttpResponse<String> get(String path) {
        return send(page(path).GET());
    }

    private void signIn(String user) {
        String token = get("/login").body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]*)\".*", "$1");
        String form =
                "username=%s&password=demo&_csrf=%s".formatted(user, URLEncoder.encode(token, StandardCharsets.UTF_8));
        send(page("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
