package org.supportprocess.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.signin.WebBrowser;

/** Whoever is away is offered nothing, and somebody who is here hears what is meant for them. */
abstract class BeingAway {

    private static final String ABSENCES = "/api/desk/absences";
    private static final String RESOLVE = "userTask_resolveRequest";

    /** The newest digests are those of the present test. */
    private static final AtomicInteger WEEK = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void sofiaKnowsMailToo() {
        desk.leaveEverything();
        desk.setClock(Instant.parse("2028-03-01T15:00:00Z").plus(Duration.ofDays(7L * WEEK.getAndIncrement())));
        identities.createMembership("sofia", "exchange-online");
    }

    @AfterEach
    void everybodyIsBack() {
        database.update("delete from absence");
        identities.deleteMembership("sofia", "exchange-online");
        desk.leaveEverything();
    }

    @Test
    void offersTheNextTaskToTheStandIn() {
        RequestNumber number = asked();
        assertThat(away("erik", "{'until': '%s', 'standIn': 'sofia'}".formatted(inDays(3)))
                        .status())
                .isEqualTo(201);
        desk.hear("grace", number, "The newest.");
        assertThat(desk.task(number, RESOLVE).getAssignee()).isEqualTo("sofia");
    }

    @Test
    void offersItToTheQueueWhereNobodyStandsInWhoWorksThere() {
        RequestNumber alone = asked();
        RequestNumber elsewhere = asked();
        long id = away("erik", "{'until': '%s'}".formatted(inDays(3))).<Integer>read("$.id");
        desk.hear("grace", alone, "The newest.");
        assertThat(desk.task(alone, RESOLVE).getAssignee()).isNull();
        assertThat(api.send("erik", "DELETE", ABSENCES + "/" + id, null).status())
                .isEqualTo(204);
        away("erik", "{'until': '%s', 'standIn': 'lena'}".formatted(inDays(3)));
        desk.hear("grace", elsewhere, "The newest.");
        assertThat(desk.task(elsewhere, RESOLVE).getAssignee()).isNull();
    }

    @Test
    void isOverByItself() {
        RequestNumber number = asked();
        away("erik", "{'until': '%s', 'standIn': 'sofia'}".formatted(inDays(1)));
        desk.setClock(desk.now().plus(Duration.ofDays(1)));
        desk.hear("grace", number, "The newest.");
        assertThat(desk.task(number, RESOLVE).getAssignee()).isEqualTo("erik");
    }

    @Test
    void tellsTheStandInAsWell() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        away("erik", "{'until': '%s', 'standIn': 'lena'}".formatted(inDays(9)));
        desk.travel(Duration.ofDays(1).plusMinutes(2));
        assertThat(digests("erik")).contains(number.value());
        assertThat(digests("lena")).contains(number.value()).contains("erik is away until ");
    }

    @Test
    void tellsTheLeadWhereNobodyStandsIn() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        away("lars", "{'person': 'erik', 'until': '%s'}".formatted(inDays(9)));
        desk.travel(Duration.ofDays(1).plusMinutes(2));
        assertThat(digests("lars")).contains(number.value()).contains("erik is away until ");
    }

    @Test
    void isAssignedNothingUnlessThatIsMeant() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        away("erik", "{'until': '%s', 'standIn': 'sofia'}".formatted(inDays(3)));
        String assignee = "/api/desk/requests/" + number + "/assignee";
        Api.Answer refused = post("lars", assignee, "{'engineer': 'erik', 'reason': 'Knows it'}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("erik is away until").contains("sofia stands in");
        assertThat(post("lars", "/api/desk/reassignments", "{'from': 'sofia', 'to': 'erik', 'reason': 'x'}")
                        .status())
                .isEqualTo(409);
        assertThat(post("lars", assignee, "{'engineer': 'erik', 'reason': 'Knows it', 'confirmed': true}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void standsBesideTheWorkload() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        String until = inDays(3);
        away("erik", "{'until': '%s', 'standIn': 'sofia'}".formatted(until));
        assertThat(api.get("lars", "/api/desk/workload")
                        .<List<String>>read("$[?(@.engineer.user == 'erik')].away.standIn.name"))
                .containsExactly("Sofia Marin");
        WebBrowser browser = WebBrowser.at("http://localhost:" + port);
        browser.signIn("lars", "demo");
        assertThat(browser.open("/desk").body()).contains("UTC (stand-in Sofia Marin)");
        assertThat(api.get("petra", ABSENCES).<List<String>>read("$[*].until")).containsExactly(until);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lars | {'person': 'nobody', 'until': '@'}                           | 422 | person",
                "lars | {'person': 'grace', 'until': '@'}                            | 422 | person",
                "erik | {'until': '2020-01-01T00:00:00Z'}                            | 422 | until",
                "erik | {'from': '2999-01-01T00:00:00Z', 'until': '@'}               | 422 | until",
                "erik | {}                                                           | 422 | until",
                "erik | {'until': '@', 'standIn': 'erik'}                            | 422 | standIn",
                "erik | {'until': '@', 'standIn': 'nobody'}                          | 422 | standIn",
                "erik | {'until': '@', 'standIn': 'bea'}                             | 422 | bea is away",
                "erik | {'person': 'sofia', 'until': '@'}                            | 403 | your own",
                "bea  | {'until': '@'}                                               | 409 | already",
                "grace| {'until': '@'}                                               | 403 | ''",
            })
    void isRefusedInWords(String user, String body, int status, String words) {
        away("bea", "{'until': '%s'}".formatted(inDays(30)));
        Api.Answer refused = away(user.strip(), body.replace("@", inDays(3)));
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.body()).contains(words);
    }

    private RequestNumber asked() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        desk.ask("erik", number, "Which version?");
        return number;
    }

    private Api.Answer away(String user, String body) {
        return post(user, ABSENCES, body);
    }

    private Api.Answer post(String user, String path, String body) {
        return api.post(user, path, body.replace('\'', '"'));
    }

    private String inDays(int days) {
        return desk.now().plus(Duration.ofDays(days)).toString();
    }

    private String digests(String user) {
        return api.get(user, "/api/digests?size=3").body();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends BeingAway {}

    @OnPostgres
    static class OnTheProductionDatabase extends BeingAway {}
}
