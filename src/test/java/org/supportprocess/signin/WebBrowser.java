package org.supportprocess.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A browser without a screen: it keeps cookies and, if told so, goes where it is sent. */
public final class WebBrowser {

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    public static WebBrowser at(String address) {
        return new WebBrowser(address, HttpClient.Redirect.NEVER);
    }

    public static WebBrowser following(String address) {
        return new WebBrowser(address, HttpClient.Redirect.ALWAYS);
    }

    private WebBrowser(String address, HttpClient.Redirect redirect) {
        this.address = address;
        this.http = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .build();
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> open(String page, String... headers) {
        return send(to(page).setHeader("Accept", "text/html,*/*;q=0.8"), headers);
    }

    public HttpResponse<String> submit(String page, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                to(page).setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .setHeader("Accept", "text/html")
                        .POST(BodyPublishers.ofString(form)),
                headers);
    }

    public HttpResponse<String> post(String page, String json, String... headers) {
        return send(
                to(page).setHeader("Content-Type", "application/json").POST(BodyPublishers.ofString(json)), headers);
    }

    public HttpResponse<String> call(String method, String page, String type, String body, String... headers) {
        return send(to(page).method(method, BodyPublishers.ofString(body)).setHeader("Content-Type", type), headers);
    }

    /** What Tasklist and Cockpit send with a call, to prove that it is theirs. */
    public String tasklistToken() {
        return cookie("XSRF-TOKEN").map(HttpCookie::getValue).orElse("");
    }

    /** Signs in on the page of the product. */
    public HttpResponse<String> signIn(String user, String password) {
        open("/login");
        return submit("/login", Map.of("username", user, "password", password, "_csrf", csrf()));
    }

    public HttpResponse<String> signOut() {
        return submit("/logout", Map.of("_csrf", csrf()));
    }

    public String csrf() {
        return cookie(CsrfRules.COOKIE).map(HttpCookie::getValue).orElse("");
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    public void keep(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    private HttpRequest.Builder to(String page) {
        return HttpRequest.newBuilder(URI.create(page.startsWith("http") ? page : address + page));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (int name = 0; name < headers.length; name += 2) {
            request.setHeader(headers[name], headers[name + 1]);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
