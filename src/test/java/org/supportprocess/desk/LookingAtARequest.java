package org.supportprocess.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
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
import org.supportprocess.request.promise.Severity;

/** Everything that somebody needs who works on a request comes with one call. */
@OnH2
class LookingAtARequest {

    private static final Instant MORNING = Instant.parse("2026-12-02T08:00:00Z");

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @Autowired
    TaskService tasks;

    private RequestNumber number;

    @BeforeEach
    void open() {
        desk.setClock(MORNING);
        number = desk.open("kofi", Draft.of("SUB-E4")).number();
    }

    @Test
    void tellsWhoTheCustomerIs() {
        Api.Answer sheet = sheet("erik");
        assertThat(sheet.<String>read("$.customer.name")).isEqualTo("Woodgrove");
        assertThat(sheet.<String>read("$.customer.elevatedSupport")).isEqualTo("PREMIER");
        assertThat(sheet.<String>read("$.customer.accountManager.name")).isEqualTo("Amal Haddad");
        assertThat(sheet.<String>read("$.customer.opener.name")).isEqualTo("Kofi Mensah");
        assertThat(sheet.<String>read("$.customer.zone")).isEqualTo("Europe/London");
    }

    @Test
    void tellsWhatIsPromisedByTheClockOfTheProduct() {
        Api.Answer sheet = sheet("erik");
        assertThat(Instant.parse(sheet.read("$.asOf"))).isEqualTo(MORNING);
        assertThat(Instant.parse(sheet.read("$.promise.respondBy"))).isEqualTo(MORNING.plus(Duration.ofHours(2)));
        assertThat(sheet.<String>read("$.promise.rule")).contains("severity B");
        assertThat(sheet.<Boolean>read("$.promise.met")).isNull();
    }

    @Test
    void tellsAnInternalGoalFromAPromise() {
        number = desk.open("marco", Draft.minor("SUB-MID")).number();
        Api.Answer sheet = sheet("erik");
        assertThat(sheet.<String>read("$.promise.respondBy")).isNull();
        assertThat(sheet.<String>read("$.promise.internalGoal")).isNotNull();
    }

    @Test
    void tellsWhenTheCustomerIsToHearFromUsAgain() {
        desk.answer("erik", number, "I am on it.");
        Api.Answer sheet = sheet("erik");
        assertThat(sheet.<Boolean>read("$.promise.met")).isTrue();
        assertThat(Instant.parse(sheet.read("$.promise.nextUpdate"))).isAfter(MORNING);
    }

    @Test
    void tellsWhatTheSeverityComesFromAndWhoChangedItWhy() {
        desk.changeSeverity("erik", number, Severity.A, "The whole house now");
        Api.Answer sheet = sheet("erik");
        assertThat(sheet.<String>read("$.severity.is")).isEqualTo("A");
        assertThat(sheet.<String>read("$.severity.impact")).startsWith("service unusable, users affected: one");
        assertThat(sheet.<String>read("$.severity.history[1].detail")).endsWith("The whole house now");
        assertThat(sheet.<String>read("$.severity.history[1].by.name")).isEqualTo("Erik Lund");
    }

    @Test
    void tellsWhatWasSaidAndWhatWasNotedInTheOrderOfTime() {
        desk.travel(Duration.ofHours(3));
        desk.review("lars", number, "Erik is called in");
        desk.travel(Duration.ofMinutes(1));
        desk.answer("erik", number, "I am on it.");
        Api.Answer sheet = sheet("erik");
        assertThat(sheet.<List<String>>read("$.talk[*].kind")).containsExactly("DESCRIPTION", "NOTE", "MESSAGE");
        assertThat(sheet.<List<String>>read("$.talk[*].text"))
                .containsExactly("Since this morning.", "Erik is called in", "I am on it.");
        assertThat(sheet.<List<String>>read("$.talk[*].by.name"))
                .containsExactly("Kofi Mensah", "Lars Berg", "Erik Lund");
    }

    @Test
    void tellsTheWayThroughTheQueuesAndWhoSendsItBack() {
        desk.answer("erik", number, "I am on it.");
        desk.handOver("erik", number, "lync-online");
        desk.handOver("lena", number, "exchange-online");
        Api.Answer sheet = sheet("erik");
        assertThat(sheet.<List<String>>read("$.path[*].queue"))
                .containsExactly("exchange-online", "lync-online", "exchange-online");
        assertThat(sheet.<List<Boolean>>read("$.path[*].again")).containsExactly(false, false, true);
        assertThat(sheet.<String>read("$.path[2].sentBy.name")).isEqualTo("Lena Vogt");
    }

    @Test
    void tellsWhoHasItAndWhoCould() {
        desk.answer("erik", number, "I am on it.");
        Api.Answer sheet = sheet("lars");
        assertThat(sheet.<String>read("$.hands.engineer.name")).isEqualTo("Erik Lund");
        assertThat(sheet.<String>read("$.hands.engineers.erik")).isEqualTo("Erik Lund");
        assertThat(sheet.<java.util.Map<String, String>>read("$.hands.queues")).containsKey("lync-online");
        assertThat(sheet.<List<String>>read("$.hands.tasks[*].key")).containsExactly("userTask_resolveRequest");
    }

    @Test
    void tellsOfNobodyWhoHasWorkedOnItAndIsNotOfItsQueue() {
        tasks.claim(desk.task(number, "userTask_answerRequest").getId(), "erik");
        api.post("dora", "/api/desk/requests/%s/take-over".formatted(number), "{}");
        desk.answer("dora", number, "I am on it.");
        assertThat(desk.request(number).engineer()).isEqualTo("dora");
        assertThat(sheet("erik").<Object>read("$.hands.engineer")).isNull();
    }

    @Test
    void findsOtherRequestsOfTheCustomerAndSolvedOnesThatReadAlike() {
        RequestNumber alike = solved("Zeppelin cannot be steered");
        solved("Nothing to do with it");
        number = desk.open("kofi", Draft.of("SUB-E4").named("Our zeppelin is adrift"))
                .number();
        Api.Answer sheet = sheet("erik");
        assertThat(sheet.<List<String>>read("$.similar[*].number")).containsExactly(alike.value());
        assertThat(sheet.<List<String>>read("$.earlier[*].number"))
                .hasSizeLessThanOrEqualTo(5)
                .doesNotContain(number.value());
    }

    @Test
    void leadsToTheRequestThatItGoesOnFromAndBack() {
        RequestNumber earlier = solved("Steering wheel is loose");
        number = desk.openAfter("grace", earlier, Draft.of("SUB-E3")).number();
        assertThat(sheet("erik").<List<String>>read("$.linked[*].number")).containsExactly(earlier.value());
        RequestNumber later = number;
        number = earlier;
        assertThat(sheet("erik").<List<String>>read("$.linked[*].number")).containsExactly(later.value());
    }

    @Test
    void isSentOnceAsLongAsNothingHappens() {
        String tag = tag("erik");
        assertThat(since(tag, "erik").status()).isEqualTo(304);
        assertThat(since(tag, "lars").status()).isEqualTo(200);
        api.post("lars", "/api/desk/requests/%s/notes".formatted(number), "{\"text\": \"Erik is called in\"}");
        assertThat(since(tag, "erik").status()).isEqualTo(200);
    }

    @Test
    void isSentAgainWhenATaskChangesHandsOrIsPutOff() {
        String offered = tag("erik");
        tasks.claim(desk.task(number, "userTask_answerRequest").getId(), "erik");
        assertThat(since(offered, "erik").status()).isEqualTo(200);
        String claimed = tag("erik");
        api.put(
                "erik",
                "/api/desk/requests/%s/follow-up".formatted(number),
                "{\"at\": \"2026-12-03T08:00:00Z\", \"confirmed\": true}");
        assertThat(since(claimed, "erik").status()).isEqualTo(200);
    }

    @Test
    void isSentAgainBeforeTheReadersClockHasGoneWrong() {
        String tag = tag("erik");
        desk.travel(Duration.ofMinutes(5));
        assertThat(since(tag, "erik").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "erik,HAND_OVER,true",
        "erik,ASSIGN,false",
        "erik,MESSAGE,false",
        "lars,ASSIGN,true",
        "lars,MESSAGE,true",
        "amal,NOTE,true",
        "amal,SEVERITY,false",
        "petra,SEVERITY,false",
        "audrey,NOTE,false",
        "anton,ATTACH,false",
        "petra,NOTE,true",
        "petra,ATTACH,false",
        "sofia,HAND_OVER,false",
        "erik,FOLLOW_UP,false"
    })
    void offersOnlyWhatTheReaderMayDo(String user, String deed, boolean offered) {
        assertThat(sheet(user).<List<String>>read("$.may").contains(deed)).isEqualTo(offered);
    }

    @Test
    void offersNothingOnceItIsClosed() {
        desk.withdraw("kofi", number);
        assertThat(sheet("lars").<List<String>>read("$.may")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kofi", "grace", "pia", "nora"})
    void isForThePeopleWhoWorkHere(String user) {
        assertThat(sheet(user).status()).isEqualTo(403);
    }

    @Test
    void isNotFoundWhereThereIsNone() {
        assertThat(api.get("erik", "/api/desk/requests/SR-2026-999999").status())
                .isEqualTo(404);
    }

    private String tag(String user) {
        return sheet(user).headers().firstValue("ETag").orElseThrow();
    }

    private Api.Answer since(String tag, String user) {
        return api.send(user, "GET", "/api/desk/requests/" + number, null, "If-None-Match", tag);
    }

    private RequestNumber solved(String summary) {
        RequestNumber solved =
                desk.open("grace", Draft.of("SUB-E3").named(summary)).number();
        desk.answer("erik", solved, "I am on it.");
        desk.solve("erik", solved, "Now?");
        desk.confirm("grace", solved);
        return solved;
    }

    private Api.Answer sheet(String user) {
        return api.get(user, "/api/desk/requests/" + number);
    }
}
