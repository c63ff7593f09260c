package org.supportprocess.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.supportprocess.api.Api;
import org.supportprocess.signin.WebBrowser;

/**
 * Every route there is, tried with what belongs to another organisation. The answer is the one for what does not exist, to
 * the letter and to the header: not even the existence of a number can be learnt. A route without a case here fails.
 */
class ReachingForWhatIsNotTheirs extends Attack {

    private static final String MISSING = "SR-2026-999999";

    /** A clock, a draw and a count: they differ between any two calls. */
    private static final Set<String> CHANGING =
            Set.of("date", "set-cookie", "ratelimit-remaining", "ratelimit-reset", "etag", "last-modified");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private String number;

    @BeforeEach
    void openARequest() {
        number = api.open(VICTIM, "SUB-E3");
    }

    /** Nobody listens there. */
    @AfterEach
    void removeTheWebhook() {
        api.get(VICTIM, "/api/webhooks")
                .<List<String>>read("$..id")
                .forEach(id -> api.send(VICTIM, "DELETE", "/api/webhooks/" + id, null));
    }

    static Stream<Route> foreign() {
        return Route.all().filter(route -> !Set.of("own", "staff", "everybody").contains(route.whose()));
    }

    static Stream<Route> forStaff() {
        return Route.all().filter(route -> route.whose().equals("staff"));
    }

    @Test
    void isTriedOnEveryRouteThereIs() {
        assertThat(mapped()).isSubsetOf(Route.all().map(Route::toString).toList());
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void looksLikeReachingForNothing(Route route) {
        assumeMapped(route);
        Map<String, String> theirs = theirs(route);
        Map<String, String> missing = new TreeMap<>(theirs);
        missing.replaceAll((name, value) -> name.equals("action") ? value : missing(name, value));
        String before = stored();

        for (String caller : List.of(NEIGHBOUR, "pia")) {
            Seen found = call(caller, route, route.of(theirs), theirs, missing);
            Seen nothing = call(caller, route, route.of(missing), theirs, missing);

            assertThat(found.status()).isBetween(300, 499);
            assertThat(found).isEqualTo(nothing);
            assertThat(stored()).isEqualTo(before);
        }
    }

    /** A request of one's own opens nothing of another. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/requests/%s/attachments/%s", "/requests/%s/attachments/%s"})
    void isNotDoneThroughWhatIsOnesOwn(String path) {
        String own = api.open(NEIGHBOUR, "SUB-E4");
        String file = attachment();

        int status = path.startsWith("/api")
                ? api.get(NEIGHBOUR, path.formatted(own, file)).status()
                : browserOf(NEIGHBOUR).open(path.formatted(own, file)).statusCode();

        assertThat(status).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("forStaff")
    void isRefusedWhereOnlyStaffHasBusiness(Route route) {
        assumeMapped(route);
        String before = stored();
        for (String caller : List.of(VICTIM, "pia", "nora")) {
            Seen answer = call(
                    caller,
                    route,
                    route.of(Map.of("id", "1", "number", "OUT-2026-000001", "name", "support-request.bpmn")),
                    Map.of(),
                    Map.of());
            assertThat(answer.status()).isIn(403, 404);
        }
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?state=CLOSED", "?q=%", "?q=SR-", "?size=100"})
    void isNotDoneByAList(String question) {
        for (String caller : List.of(NEIGHBOUR, "anna", "pia")) {
            assertThat(api.get(caller, "/api/requests" + question.replace("%", "%25"))
                            .body())
                    .doesNotContain(number, "contoso");
            assertThat(browserOf(caller)
                            .open("/requests" + question.replace("%", "%25"))
                            .body())
                    .doesNotContain(number);
        }
    }

    @Test
    void isNotDoneByAFormThatGoesOnFromARequest() {
        WebBrowser browser = browserOf(NEIGHBOUR);
        String theirs = browser.open("/requests/new?follows=" + number).body();
        String nothing = browser.open("/requests/new?follows=" + MISSING).body();

        assertThat(theirs).doesNotContain("Mail is down");
        assertThat(keyless(theirs).replace(number, "…"))
                .isEqualTo(keyless(nothing).replace(MISSING, "…"));
    }

    private static String keyless(String page) {
        return page.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "").replaceAll("\\d\\d:\\d\\d", "");
    }

    @Test
    void isNotDoneByOpeningInTheNameOrInTheWakeOfOthers() {
        String before = stored();
        for (String more : List.of(
                "\"organisation\": \"contoso\"", "\"follows\": \"" + number + "\"", "\"subscription\": \"SUB-E3\"")) {
            String body = Api.OPEN.formatted("SUB-E4");
            String sent = more.startsWith("\"sub")
                    ? body.replace("\"subscription\": \"SUB-E4\"", more)
                    : body.replaceFirst("\\{", "{" + more + ",");
            for (String path : List.of("/api/requests", "/api/requests/preview")) {
                Api.Answer theirs = api.post(NEIGHBOUR, path, sent);
                Api.Answer nothing = api.post(
                        NEIGHBOUR,
                        path,
                        sent.replace("contoso", "no-such")
                                .replace(number, MISSING)
                                .replace("SUB-E3", "SUB-XX"));
                assertThat(theirs.status()).isEqualTo(nothing.status());
                assertThat(path.endsWith("preview") || theirs.status() == 422).isTrue();
                assertThat(theirs.body())
                        .isEqualTo(nothing.body()
                                .replace("no-such", "contoso")
                                .replace(MISSING, number)
                                .replace("SUB-XX", "SUB-E3"));
            }
        }
        assertThat(stored()).isEqualTo(before);
    }

    private record Seen(int status, String body, Map<String, List<String>> headers) {}

    private Seen call(
            String caller, Route route, String path, Map<String, String> theirs, Map<String, String> missing) {
        HttpResponse<String> answer = route.isPage() ? page(caller, route, path) : data(caller, route, path);
        return new Seen(
                answer.statusCode(),
                anonymous(answer.body(), theirs, missing),
                new TreeMap<>(answer.headers().map().entrySet().stream()
                        .filter(header -> !CHANGING.contains(header.getKey().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue().stream()
                                .map(value -> anonymous(value, theirs, missing))
                                .toList()))));
    }

    /** Apart from what the caller has asked for and the proof in each form. */
    private static String anonymous(String text, Map<String, String> theirs, Map<String, String> missing) {
        String anonymous = text.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        for (String name : theirs.keySet()) {
            anonymous = anonymous
                    .replace("/" + theirs.get(name), "/…")
                    .replace("/" + missing.get(name), "/…")
                    .replace(theirs.get(name).length() > 5 ? theirs.get(name) : "\0", "…")
                    .replace(missing.get(name).length() > 5 ? missing.get(name) : "\0", "…");
        }
        return anonymous;
    }

    private HttpResponse<String> data(String caller, Route route, String path) {
        boolean file = "a file".equals(route.body());
        return WebBrowser.at(address())
                .call(
                        route.method(),
                        path,
                        file ? "multipart/form-data; boundary=x" : "application/json",
                        file
                                ? "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx\r\n--x--\r\n"
                                : Objects.requireNonNullElse(route.body(), ""),
                        "Authorization",
                        "Basic " + HttpHeaders.encodeBasicAuth(caller, "demo", null));
    }

    private HttpResponse<String> page(String caller, Route route, String path) {
        WebBrowser browser = browserOf(caller);
        if (route.method().equals("GET")) {
            return browser.open(path);
        }
        Map<String, String> fields = Stream.of((route.body() + "&_csrf=" + browser.csrf()).split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        return browser.submit(path, fields);
    }

    private Map<String, String> theirs(Route route) {
        return switch (route.whose()) {
            case "attachment" -> Map.of("number", number, "id", attachment());
            case "token" -> Map.of("id", created("/api/tokens", "{\"name\": \"" + number + "\", \"scope\": \"READ\"}"));
            case "webhook" ->
                Map.of(
                        "id",
                        created("/api/webhooks", "{\"url\": \"http://127.0.0.1:9/x\", \"events\": [\"answered\"]}"));
            case "mail" -> Map.of("id", mail());
            case "organisation" -> Map.of("id", "contoso");
            case "subscription" -> Map.of("id", "contoso", "subscription", "SUB-E3-VISIO");
            case "user" -> Map.of("user", "billy");
            case "partner" -> Map.of("partner", "northwind");
            default -> Map.of("number", number, "action", "messages");
        };
    }

    private static String missing(String name, String value) {
        return switch (name) {
            case "number" -> MISSING;
            case "user", "partner" -> "x".repeat(value.length());
            default ->
                value.matches("\\d+")
                        ? "9".repeat(value.length())
                        : value.length() < 8 ? "x".repeat(value.length()) : "0".repeat(8) + value.substring(8);
        };
    }

    private String mail() {
        return database.queryForObject(
                "select max(id) from outgoing_mail where request_number = ?", String.class, number);
    }

    private String created(String path, String body) {
        return String.valueOf(api.post(VICTIM, path, body).<Object>read("$.id"));
    }

    private String attachment() {
        HttpResponse<String> attached =
                data(VICTIM, Route.parse("POST x | number | a file"), "/api/requests/" + number + "/attachments");
        String location = attached.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void assumeMapped(Route route) {
        assumeTrue(mapped().contains(route.toString()), "There is no such route yet");
    }

    private Set<String> mapped() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().getBeanType().getName().startsWith("org.supportprocess."))
                .flatMap(route -> route.getKey().getPatternValues().stream()
                        .flatMap(pattern -> route.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + pattern.replaceAll(":[^/}]+}", "}"))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
