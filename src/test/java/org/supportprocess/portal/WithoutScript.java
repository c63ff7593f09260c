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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A browser that runs no script: it keeps cookies, follows redirects, and sends forms with their hidden fields. */
public final class WithoutScript {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;

    public WithoutScript(int port) {
        address = "http://localhost:" + port;
    }

    public record Page(int status, String path, String body) {

        /** What a page has hidden in its forms, the token against forged calls included. */
        public Map<String, String> hidden() {
            Map<String, String> fields = new TreeMap<>();
            Matcher input = HIDDEN.matcher(body);
            while (input.find()) {
                fields.put(input.group(1), HtmlUtils.htmlUnescape(input.group(2)));
            }
            return fields;
        }

        /** The words, without marks. */
        public String text() {
            return HtmlUtils.htmlUnescape(
                            body.replaceAll("(?s)<(script|style).*?</\\1>", "").replaceAll("<[^>]*>", " "))
                    .replaceAll("\\s+", " ");
        }
    }

    public Page signIn(String user) {
        Page login = get("/login");
        return send("/login", login, Map.of("username", user, "password", "demo"));
    }

    public Page get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
        for (int name = 0; name < headers.length; name += 2) {
            request.header(headers[name], headers[name + 1]);
        }
        return send(request.build());
    }

    /** Sends a form of the page. */
    public Page send(String path, Page page, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(page.hidden());
        all.putAll(fields);
        return post(path, all);
    }

    public Page post(String path, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
        for (int name = 0; name < headers.length; name += 2) {
            request.header(headers[name], headers[name + 1]);
        }
        return send(request.build());
    }

    public void lose(String cookie) {
        cookies.getCookieStore().getCookies().stream()
                .filter(kept -> kept.getName().equals(cookie))
                .toList()
                .forEach(kept -> cookies.getCookieStore().remove(URI.create(address), kept));
    }

    private Page send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.uri().toString().substring(address.length()), answer.body());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
