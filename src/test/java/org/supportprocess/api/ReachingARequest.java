package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.intake.SupportDesk;

/** Who reaches a request over HTTP, and who does not even learn that it exists. */
abstract class ReachingARequest {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    /** Other tests leave requests in years to come; here the newest is the newest. */
    @BeforeEach
    void afterAllTheOthers() {
        desk.setClock(Instant.parse("2060-03-03T09:00:00Z"));
    }

    @Test
    void asksAStrangerWhoTheyAreBeforeAnythingElse() {
        assertThat(api.post(null, "/api/requests", Api.OPEN.formatted("SUB-E3")).status())
                .isEqualTo(401);
        assertThat(api.put(null, "/api/requests/SR-2026-000001/severity", "{}").status())
                .isEqualTo(401);
    }

    @Test
    void answersTheAdministratorWithTheRequestAsTheContractSays() {
        Api.Answer opened = api.post("grace", "/api/requests", Api.OPEN.formatted("SUB-E3"));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.location()).isEqualTo("/api/requests/" + opened.read("$.number"));
        Api.Answer shown = api.get("grace", opened.location());
        assertThat(shown.body()).isEqualTo(opened.body());
        assertThat(shown.<String>read("$.number")).matches("SR-\\d{4}-\\d{6}");
        assertThat(shown.<String>read("$.state")).isEqualTo("OPEN");
        assertThat(shown.<String>read("$.phase")).isEqualTo("ANSWERING");
        assertThat(shown.<String>read("$.target.commitment")).isEqualTo("PT8H");
        assertThat(shown.<String>read("$.target.respondBy")).matches(".*[-]0[45]:00");
        assertThat(shown.<Object>read("$.met")).isNull();
    }

    @Test
    void saysThatAPromiseIsMissedAsSoonAsItsTimeHasPassed() {
        String request = "/api/requests/" + api.open("grace", "SUB-E3");
        desk.travel(Duration.ofHours(8));
        assertThat(api.get("grace", request).<Object>read("$.met")).isNull();
        desk.travel(Duration.ofMillis(1));
        assertThat(api.get("grace", request).<Boolean>read("$.met")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, /timeline",
        "GET, /receipt",
        "GET, /messages",
        "GET, /attachments",
        "GET, /attachments/7f9d2b0a-0000-4000-8000-000000000001",
        "POST, /messages",
        "POST, /confirm",
        "POST, /reject",
        "POST, /withdraw",
        "POST, /reopen",
        "PUT, /severity",
        "PUT, /survey"
    })
    void isNotFoundByAnotherCustomerOnAnyRoute(String method, String route) {
        String number = api.open("grace", "SUB-E3");
        String existing = "/api/requests/" + number + route;
        String missing = "/api/requests/SR-2026-999999" + route;
        Api.Answer theirs = api.send("kofi", method, existing, bodyFor(method, route));
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.body().replace(existing, missing))
                .isEqualTo(api.send("kofi", method, missing, bodyFor(method, route))
                        .body());
        assertThat(api.get("grace", "/api/requests/" + number).<String>read("$.phase"))
                .isEqualTo("ANSWERING");
    }

    private static String bodyFor(String method, String route) {
        return switch (method + route) {
            case "POST/messages" -> "{\"text\": \"Hello\"}";
            case "POST/reject", "POST/reopen" -> "{\"reason\": \"Because\"}";
            case "PUT/severity" -> "{\"severity\": \"A\", \"reason\": \"Because\"}";
            case "PUT/survey" -> "{\"score\": 5}";
            default -> null;
        };
    }

    @Test
    void keepsATopicThatWouldGrowInCapitals() {
        Api.Answer opened = api.post(
                "grace",
                "/api/requests",
                Api.OPEN.formatted("SUB-E3").replaceFirst("\\{", "{\"topic\": \"" + "ß".repeat(100) + "\","));
        assertThat(opened.status()).isEqualTo(201);
    }

    @Test
    void isNotListedOrCountedForAnotherCustomer() {
        String number = api.open("grace", "SUB-E3");
        assertThat(api.get("kofi", "/api/requests?q=" + number).<Integer>read("$.total"))
                .isZero();
        assertThat(api.get("grace", "/api/requests?q=" + number).<Integer>read("$.total"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void isRefusedToAMemberWithoutAnAdministratorsRole(String method) {
        assertThat(api.send(
                                "nora",
                                method,
                                "/api/requests",
                                method.equals("POST") ? Api.OPEN.formatted("SUB-E3") : null)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void isOpenedByAPartnerForAnOrganisationThatDelegatesToIt() {
        Api.Answer opened = api.post(
                "pia",
                "/api/requests",
                Api.OPEN.formatted("SUB-MID").replaceFirst("\\{", "{\"organisation\": \"adatum\","));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.<String>read("$.channel")).isEqualTo("PARTNER");
        assertThat(api.get("marco", opened.location()).status()).isEqualTo(200);
        assertThat(api.get("anna", opened.location()).status()).isEqualTo(404);
    }

    @Test
    void isReadByStaffButNotOpenedByThem() {
        String number = api.open("grace", "SUB-E3");
        assertThat(api.get("audrey", "/api/requests/" + number).status()).isEqualTo(200);
        assertThat(api.post("erik", "/api/requests", Api.OPEN.formatted("SUB-E3"))
                        .status())
                .isEqualTo(403);
        assertThat(api.post("audrey", "/api/requests/" + number + "/messages", "{\"text\": \"Hm\"}")
                        .status())
                .isEqualTo(403);
        assertThat(api.post("erik", "/api/requests/" + number + "/withdraw", null)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void hidesFromTheCustomerWhatOnlyStaffSees() {
        String timeline = "/api/requests/" + api.open("grace", "SUB-E3") + "/timeline";
        desk.travel(Duration.ofHours(9));
        List<String> staff = api.get("erik", timeline).read("$[*].what");
        List<String> customers = api.get("grace", timeline).read("$[*].what");
        assertThat(staff).contains("Request submitted", "Response fell overdue");
        assertThat(customers).contains("Request submitted").doesNotContain("Response fell overdue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=", "state=OPEN&q=&page=&size=", "q=%20"})
    void isListedWhereNothingIsAskedFor(String query) {
        String number = api.open("grace", "SUB-E3");
        assertThat(api.get("grace", "/api/requests?" + query).<String>read("$.items[0].number"))
                .isEqualTo(number);
    }

    @Test
    void isListedAsRecentlyClosedForFourteenDaysWhereItWasDeclined() {
        String declined = Api.OPEN.formatted("SUB-E3").replaceFirst("\\{", "{\"topic\": \"Volume licensing\",");
        String number = api.post("grace", "/api/requests", declined).read("$.number");
        String recent = "/api/requests?state=CLOSED&q=" + number;
        assertThat(api.get("grace", recent).<Integer>read("$.total")).isEqualTo(1);
        desk.travel(Duration.ofDays(14));
        assertThat(api.get("grace", recent).<Integer>read("$.total")).isZero();
    }

    @Test
    void isFoundByAPartOfItsSummaryWhateverTheCase() {
        String number = api.open("grace", "SUB-E3");
        assertThat(api.get("grace", "/api/requests?q=IS%20DOWN").<String>read("$.items[0].number"))
                .isEqualTo(number);
    }

    @Test
    void isTheSameAgainForTheSameKeyAndBodyAndRefusedForAnother() {
        String body = Api.OPEN.formatted("SUB-E3");
        Api.Answer first = api.send("grace", "POST", "/api/requests", body, "Idempotency-Key", "monday-1");
        Api.Answer again = api.send("grace", "POST", "/api/requests", body + " ", "Idempotency-Key", "monday-1");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.<String>read("$.number")).isEqualTo(first.read("$.number"));
        Api.Answer other = api.send(
                "grace",
                "POST",
                "/api/requests",
                body.replace("Mail is down", "Mail is slow"),
                "Idempotency-Key",
                "monday-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.<String>read("$.errors[0].field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void isOpenedWithTheLongestTopicAlsoWhereCapitalsWouldBeLonger() {
        Api.Answer opened = api.post(
                "grace",
                "/api/requests",
                Api.OPEN.formatted("SUB-E3").replaceFirst("\\{", "{\"topic\": \"" + "ß".repeat(100) + "\","));
        assertThat(opened.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "\"1e9\"", "\"P1Y\"", "\"PT0S\"", "\"PT9223372036854775807S\"", "null"})
    void isNotMovedInTimeByWhatIsNoDistance(String advance) {
        Api.Answer answer = api.post("admin", "/api/demo/clock", "{\"advance\": %s}".formatted(advance));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<String>read("$.errors[0].field")).isEqualTo("advance");
    }

    @Test
    void isOneRequestForManyCallsAtOnceWithTheSameKey() {
        String body = Api.OPEN.formatted("SUB-E3");
        Set<String> numbers = atOnce(Collections.nCopies(
                        12, () -> api.send("grace", "POST", "/api/requests", body, "Idempotency-Key", "monday-2")))
                .map(answer -> answer.<String>read("$.number"))
                .collect(Collectors.toSet());
        assertThat(numbers).hasSize(1);
    }

    @Test
    void isChangedByOneCallAfterTheOther() {
        String request = "/api/requests/" + api.open("kofi", "SUB-E4");
        List<Integer> answers = atOnce(Stream.of("A", "B", "C", "A", "B", "C")
                        .map(severity -> "{\"severity\": \"%s\", \"reason\": \"Hm\"}".formatted(severity))
                        .<Supplier<Api.Answer>>map(body -> () -> api.put("kofi", request + "/severity", body))
                        .toList())
                .map(Api.Answer::status)
                .toList();
        assertThat(answers).containsOnly(200);
        assertThat(api.get("kofi", request).<String>read("$.phase")).isEqualTo("ANSWERING");
    }

    private static Stream<Api.Answer> atOnce(List<Supplier<Api.Answer>> calls) {
        return calls.stream().map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x%2Ftimeline", "x%00", "x/%2e%2e/y", "x;a=b", "/x", "%ff"})
    void answersAnAddressThatCannotBeReadWithAProblem(String address) {
        Api.Answer answer = api.get("grace", "/api/requests/" + address);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>read("$.detail")).isNotBlank();
    }

    @Test
    void answersAFieldGivenTwiceUnderTwoNamesWithAProblem() {
        String messages = "/api/requests/" + api.open("grace", "SUB-E3") + "/messages";
        Api.Answer answer = api.post("grace", messages, "{\"text\": \"a\", \"message\": \"b\"}");
        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void isSetToASeverityByTheCustomerWithElevatedSupportOnly() {
        String elevated = api.open("kofi", "SUB-E4");
        String change = "{\"severity\": \"A\", \"reason\": \"The whole firm\"}";
        Api.Answer changed = api.put("kofi", "/api/requests/" + elevated + "/severity", change);
        assertThat(changed.<String>read("$.severitySource")).isEqualTo("CUSTOMER");
        assertThat(changed.<String>read("$.target.commitment")).isEqualTo("PT1H");
        String plain = api.open("grace", "SUB-E3");
        assertThat(api.put("grace", "/api/requests/" + plain + "/severity", change)
                        .status())
                .isEqualTo(403);
        assertThat(api.put("erik", "/api/requests/" + plain + "/severity", change)
                        .<String>read("$.severitySource"))
                .isEqualTo("ENGINEER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /confirm | ",
                "POST | /reject | {\"reason\": \"No\"}",
                "POST | /reopen | {\"reason\": \"Again\"}",
                "PUT | /survey | {\"score\": 4}"
            })
    void isInConflictWithWhatIsOutOfTurn(String method, String route, String body) {
        String number = api.open("grace", "SUB-E3");
        Api.Answer answer = api.send("grace", method, "/api/requests/" + number + route, body);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.<String>read("$.detail")).startsWith(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/reject | {} | reason",
                "/reopen | {\"reason\": \"\"} | reason",
                "/messages | {\"text\": 1} | text",
                "/severity | {\"severity\": \"D\", \"reason\": \"x\"} | severity",
                "/survey | {\"score\": 6} | score",
                "/survey | {\"score\": 4.5} | score",
                "/survey | {\"score\": \"4\"} | score"
            })
    void namesTheFieldOfABodyThatDoesNotHold(String route, String body, String field) {
        String number = api.open("grace", "SUB-E3");
        String method = route.equals("/severity") || route.equals("/survey") ? "PUT" : "POST";
        Api.Answer answer = api.send("grace", method, "/api/requests/" + number + route, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<String>read("$.errors[0].field")).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=FOO", "page=-1", "size=0", "size=101", "page=x", "q=a%00b"})
    void namesTheParameterThatDoesNotHold(String query) {
        Api.Answer answer = api.get("grace", "/api/requests?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<String>read("$.detail")).contains("“" + query.substring(0, query.indexOf('=')) + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "%5C", "'"})
    void takesASearchTextLiterally(String text) {
        api.open("grace", "SUB-E3");
        String literally = URLDecoder.decode(text, StandardCharsets.UTF_8);
        assertThat(api.get("grace", "/api/requests?size=100&q=" + text).<List<String>>read("$.items[*].summary"))
                .allSatisfy(summary -> assertThat(summary).contains(literally));
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ReachingARequest {}

    @OnPostgres
    static class OnTheProductionDatabase extends ReachingARequest {}
}
