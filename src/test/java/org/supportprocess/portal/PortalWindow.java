package org.supportprocess.portal;

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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a script: it keeps cookies, follows redirects and sends forms with what the page put into them. */
public final class PortalWindow {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private String language = "en";

    public PortalWindow(int port) {
        this.address = "http://localhost:" + port;
    }

    public static PortalWindow signedIn(int port, String user) {
        PortalWindow window = new PortalWindow(port);
        window.open("/login");
        window.submit("/login", "/login", "username", user, "password", "demo");
        return window;
    }

    public PortalWindow in(String acceptedLanguage) {
        language = acceptedLanguage;
        return this;
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> open(String path, String... headers) {
        HttpRequest.Builder request = to(path);
        for (int name = 0; name < headers.length; name += 2) {
            request.header(headers[name], headers[name + 1]);
        }
        return send(request.build());
    }

    /**
     * Sends a form of a page.
     *
     * @param fields names and values in turn
     */
    public HttpResponse<String> submit(String page, String action, String... fields) {
        Matcher token = TOKEN.matcher(open(page).body());
        return post(action, token.find() ? token.group(1) : "", fields);
    }

    /** Sends a form with a token of one's own. */
    public HttpResponse<String> post(String action, String token, String... fields) {
        List<String> form = new ArrayList<>(List.of("_csrf=" + encoded(token)));
        for (int name = 0; name < fields.length; name += 2) {
            form.add(encoded(fields[name]) + "=" + encoded(fields[name + 1]));
        }
        return send(to(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", form)))
                .build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
