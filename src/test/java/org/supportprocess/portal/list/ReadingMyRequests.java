package org.supportprocess.portal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;

/** The list: whose, which, in what order, in what words, and what changes on it while it is open. */
@OnH2
class ReadingMyRequests {

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    /** In the summary of everything that one test opens. */
    private final String mark = UUID.randomUUID().toString();

    @BeforeEach
    void setTheClock() {
        desk.setClock(Instant.parse("2026-12-02T08:00:00Z"));
    }

    @Test
    void showsEachWithItsStateAndPromiseInWords() {
        open("marco", "SUB-MID", "Mail <b>&</b> calendar");
        assertThat(list("marco", ""))
                .contains(
                        "Mail &lt;b&gt;&amp;&lt;/b&gt; calendar",
                        "High (B)",
                        "Exchange Online",
                        "Waiting for first contact")
                .contains("First contact by 17:00 tomorrow, Berlin time")
                .doesNotContain("ANSWERING", ">EXCHANGE_ONLINE", "<b>&</b>");
        assertThat(api.send("marco", "GET", "/requests?q=" + mark, null, "Accept-Language", "de")
                        .body())
                .contains("Wartet auf ersten Kontakt", "Erster Kontakt bis morgen, 17:00 Uhr, Mitteleuropäische Zeit");
    }

    @Test
    void repeatsOfTheImpactOnlyWhatWasAsked() {
        String body = Api.OPEN
                .formatted("SUB-MID")
                .replace("TECHNICAL", "BILLING")
                .replace("EXCHANGE_ONLINE", "SUBSCRIPTION")
                .replace("SERVICE_USE", "SUBSCRIPTION_MANAGEMENT");
        String number = api.post("marco", "/api/requests", body).read("$.number");
        assertThat(api.get("marco", "/requests/" + number).body())
                .contains("moderate effect on business")
                .contains("For a request of this kind no hour is promised.")
                .doesNotContain("not usable", "one person affected");
    }

    @Test
    void saysSoWhereAPromiseIsOverdueOrNoHourIsPromised() {
        open("grace", "SUB-E3", "late");
        desk.open("grace", Draft.minor("SUB-E3").named("small " + mark));
        desk.setClock(desk.now().plus(Duration.ofHours(9)));
        assertThat(list("grace", ""))
                .contains(
                        "Overdue: first contact was promised by",
                        "New York time",
                        "First contact: no hour is promised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kofi", "bo", "pia"})
    void isNobodyElses(String stranger) {
        open("grace", "SUB-E3", "secret plans");
        assertThat(list(stranger, "")).contains("No request matches").doesNotContain("secret plans");
        assertThat(list(stranger, "&organisation=contoso")).doesNotContain("secret plans");
    }

    @Test
    void tellsStaffWhoseEachIs() {
        open("grace", "SUB-E3", "of Contoso");
        assertThat(list("erik", ""))
                .contains("Requests of all customers", "of Contoso", "Contoso</span>", ">All requests</a>")
                .doesNotContain("href=\"/requests/new\"", "My requests");
    }

    @Test
    void tellsCustomerAndPartnerApartWhoOpenedItForWhom() {
        String body = Api.OPEN
                .formatted("SUB-MID")
                .replace("Mail is down", "By a partner " + mark)
                .replaceFirst("\\{", "{\"organisation\": \"adatum\", ");
        assertThat(api.post("pia", "/api/requests", body).status()).isEqualTo(201);
        assertThat(list("marco", "")).contains("Opened by partner Northwind Partners on your behalf");
        assertThat(list("pia", ""))
                .contains(
                        "Opened by partner Northwind Partners on behalf of Adatum", "<option value=\"fourth-coffee\">");
        assertThat(list("pia", "&organisation=fourth-coffee")).contains("No request matches");
    }

    @Test
    void marksWhatWaitsForTheCustomerAndHasATabForIt() {
        RequestNumber asked = open("marco", "SUB-MID", "asked");
        open("marco", "SUB-MID", "other");
        desk.answer("erik", asked, "I am on it.");
        desk.ask("erik", asked, "Which one?");
        assertThat(list("marco", "")).contains("class=\"attention\"", "Your answer is needed", "other");
        assertThat(list("marco", "&state=ATTENTION_NEEDED")).contains("asked").doesNotContain("other " + mark);
    }

    @Test
    void keepsWhatWasClosedLatelyOnATabOfItsOwn() {
        RequestNumber number = open("marco", "SUB-MID", "done");
        desk.withdraw("marco", number);
        assertThat(list("marco", "")).contains("No request matches");
        assertThat(list("marco", "&state=CLOSED")).contains("done", "Withdrawn", "Closed before the promised time");
    }

    @Test
    void isSearchedByNumberAndNarrowedDownBySeverityAndService() {
        RequestNumber number = open("marco", "SUB-MID", "found");
        assertThat(api.get("marco", "/requests?q=" + number.value().toLowerCase(Locale.ROOT))
                        .body())
                .contains("found " + mark);
        assertThat(list("marco", "&severity=B&service=EXCHANGE_ONLINE")).contains("found " + mark);
        assertThat(list("marco", "&severity=A")).contains("No request matches");
        assertThat(list("marco", "&service=YAMMER")).contains("No request matches");
    }

    @ParameterizedTest
    @CsvSource({
        "state=SOME, which requests",
        "severity=D, the severity",
        "severity=a, the severity",
        "service=%27%20or%201%3D1, the service",
        "organisation=..%2F.., the organisation",
        "page=-1, the page",
        "page=99999999999, the page",
        "page=x, the page",
        "q=%00, the search",
        "q=%E2%80%AE, the search"
    })
    void saysWhatOfAnAddressItDidNotUnderstand(String address, String part) {
        Api.Answer page = api.get("grace", "/requests?" + address);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("Not understood, and therefore left out:", part, "<h1>My requests</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "' or '1'='1", "<script>alert(1)</script>", "${7*7}", "[[${7*7}]]", "💥"})
    void searchesForWhatIsTypedAndShowsItAsText(String text) {
        open("grace", "SUB-E3", "plain");
        Api.Answer page = api.get("grace", "/requests?q=" + encoded(text + mark));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("No request matches").doesNotContain("<script>alert", "4949");
    }

    @Test
    void hasPagesInAStableOrderNewestFirst() {
        IntStream.rangeClosed(1, 23).forEach(count -> open("gov", "SUB-GK1", "n%02d".formatted(count)));
        String first = list("gov", "");
        String second = list("gov", "&page=1");
        assertThat(first)
                .contains("Page 1 of 2, 23 requests", "n23", "n04", "rel=\"next\"")
                .doesNotContain("n03 ");
        assertThat(second).contains("n03", "n01", "rel=\"prev\"").doesNotContain("n04 ", "rel=\"next\"");
        assertThat(first.indexOf("n23")).isLessThan(first.indexOf("n22"));
        assertThat(second).contains("q=" + mark + "&amp;page=0");
    }

    @Test
    void refreshesItselfOnlyWhereSomethingHasChanged() {
        RequestNumber number = open("marco", "SUB-MID", "live");
        String page = list("marco", "");
        String poll = page.replaceAll("(?s).*hx-get=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
        Api.Answer same = refresh(poll);
        assertThat(same.status()).isEqualTo(204);
        assertThat(same.body()).isEmpty();
        desk.answer("erik", number, "I am on it.");
        Api.Answer changed = refresh(poll);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body())
                .contains("In progress", "The list of requests has changed.", "id=\"live\"")
                .doesNotContain("<html", "<h1", poll.replace("&", "&amp;"));
    }

    @ParameterizedTest
    @CsvSource({"OPEN, Nothing is open", "ATTENTION_NEEDED, Nobody waits for you", "CLOSED, Nothing was closed lately"})
    void saysWhatToDoWhereThereIsNothing(String state, String words) {
        assertThat(api.get("bo", "/requests?page=90000&state=" + state).body()).contains(words, "href=\"/help\"");
    }

    private RequestNumber open(String user, String subscription, String summary) {
        return desk.open(user, Draft.of(subscription).named(summary + " " + mark))
                .number();
    }

    private String list(String user, String more) {
        return api.get(user, "/requests?q=" + mark + more).body();
    }

    private Api.Answer refresh(String poll) {
        return api.send("marco", "GET", poll, null, "HX-Request", "true");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
