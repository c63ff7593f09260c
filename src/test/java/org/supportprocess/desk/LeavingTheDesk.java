package org.supportprocess.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.signin.WebBrowser;

/** Whoever goes gives back what they have, and whoever is here hears of it. */
abstract class LeavingTheDesk {

    private static final String ANSWER = "userTask_answerRequest";
    private static final String RESOLVE = "userTask_resolveRequest";

    /** The newest digests are those of the present test. */
    private static final AtomicInteger WEEK = new AtomicInteger();

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

    @Autowired
    ApplicationContext starts;

    @BeforeEach
    void nilsWorksInTwoQueues() {
        desk.leaveEverything();
        desk.setClock(Instant.parse("2027-03-03T15:00:00Z").plus(Duration.ofDays(7L * WEEK.getAndIncrement())));
        hire("nils", "engineer", "exchange-online", "lync-online");
    }

    @AfterEach
    void everybodyIsBack() {
        List.of("nils", "olga").forEach(identities::deleteUser);
        Stream.of(List.of("lars", "team-lead"), List.of("dora", "duty-manager"), List.of("amal", "account-manager"))
                .filter(them -> !groups(them.get(0)).contains(them.get(1)))
                .forEach(them -> identities.createMembership(them.get(0), them.get(1)));
        desk.leaveEverything();
    }

    @Test
    void givesTheWorkBackToTheQueueWhenTheAccountIsDeleted() {
        RequestNumber number = claimed("nils");
        assertThat(engine("DELETE", "/user/nils", null)).isEqualTo(204);
        assertThat(desk.task(number, ANSWER).getAssignee()).isNull();
        assertThat(offeredTo("erik")).contains(number.value());
        assertThat(desk.timeline(number).get(desk.timeline(number).size() - 1)).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.REQUEST_REASSIGNED);
            assertThat(entry.actor()).isEqualTo("admin");
            assertThat(entry.facts().get(Fact.FROM_PERSON)).isEqualTo("nils");
            assertThat(entry.facts().find(Fact.TO_PERSON)).isEmpty();
            assertThat(entry.facts().get(Fact.REASON)).isEqualTo("Nils Holm (nils) no longer works here");
        });
        assertThat(api.post(
                                "erik",
                                rest() + "/task/" + desk.task(number, ANSWER).getId() + "/claim",
                                """
                        {"userId": "erik"}""")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void namesItToTheTeamLead() {
        RequestNumber number = claimed("nils");
        engine("DELETE", "/user/nils", null);
        assertThat(told("lars"))
                .contains(number.value())
                .contains("Nils Holm (nils) no longer works here: given back to the queue exchange-online");
    }

    @Test
    void clearsWhoIsInCharge() {
        RequestNumber number = claimed("nils");
        desk.answer("nils", number, "I am on it.");
        desk.ask("nils", number, "Which version?");
        engine("DELETE", "/user/nils", null);
        assertThat(desk.request(number).engineer()).isNull();
        desk.hear("grace", number, "The newest.");
        assertThat(desk.task(number, RESOLVE).getAssignee()).isNull();
    }

    @Test
    void keepsTheWorkOfTheOtherQueues() {
        RequestNumber mail = claimed("nils");
        assertThat(engine("DELETE", "/group/lync-online/members/nils", null)).isEqualTo(204);
        assertThat(desk.task(mail, ANSWER).getAssignee()).isEqualTo("nils");
        assertThat(engine("DELETE", "/group/exchange-online/members/nils", null))
                .isEqualTo(204);
        assertThat(desk.task(mail, ANSWER).getAssignee()).isNull();
    }

    @Test
    void leavesAllQueuesWithTheRole() {
        RequestNumber number = claimed("nils");
        desk.answer("nils", number, "I am on it.");
        assertThat(engine("DELETE", "/group/engineer/members/nils", null)).isEqualTo(204);
        assertThat(desk.task(number, RESOLVE).getAssignee()).isNull();
        assertThat(api.post("lars", "/api/desk/requests/" + number + "/assignee", """
                        {"engineer": "nils", "reason": "x"}""")
                        .status())
                .isGreaterThanOrEqualTo(400);
        desk.solve("erik", number, "Restarted.");
        desk.reject("grace", number, "No.");
        assertThat(desk.task(number, RESOLVE).getAssignee()).isEqualTo("erik");
    }

    @Test
    void givesBackWhatALeadHadClaimed() {
        hire("olga", "team-lead", "duty-manager");
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        desk.travel(Duration.ofHours(2));
        tasks.claim(desk.task(number, "userTask_reviewEscalation").getId(), "olga");
        tasks.claim(desk.task(number, "userTask_followCriticalRequest").getId(), "olga");
        engine("DELETE", "/group/duty-manager/members/olga", null);
        assertThat(desk.task(number, "userTask_reviewEscalation").getAssignee()).isEqualTo("olga");
        assertThat(desk.task(number, "userTask_followCriticalRequest").getAssignee())
                .isNull();
        engine("DELETE", "/user/olga", null);
        assertThat(desk.task(number, "userTask_reviewEscalation").getAssignee()).isNull();
        assertThat(told("lars")).contains("nobody has “Review escalation");
    }

    @Test
    void givesBackAnOutage() {
        hire("olga", "team-lead");
        api.post("lars", "/api/outages", """
                {"service": "YAMMER", "summary": "Posts are slow."}""");
        String task = tasks.createTaskQuery()
                .taskDefinitionKey("userTask_updateOutage")
                .active()
                .orderByTaskCreateTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getId();
        tasks.claim(task, "olga");
        engine("DELETE", "/user/olga", null);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
        assertThat(told("lars")).contains("Olga Holm (olga) no longer works here: nobody has “Update outage OUT-");
    }

    @Test
    void reassignsWhatSomebodyHasWhoWasDeletedBefore() {
        RequestNumber number = claimed("nils");
        database.update("update act_ru_task set assignee_ = 'long-gone' where assignee_ = 'nils'");
        Api.Answer moved = api.post(
                "lars", "/api/desk/reassignments", "{\"from\": \"long-gone\", \"to\": \"erik\", \"reason\": \"Gone\"}");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(desk.task(number, ANSWER).getAssignee()).isEqualTo("erik");
    }

    @Test
    void findsAtTheNextStartWhoWasDeletedBefore() throws Exception {
        RequestNumber number = claimed("nils");
        database.update("update act_ru_task set assignee_ = 'long-gone' where assignee_ = 'nils'");
        starts.getBean("returnedWork", ApplicationRunner.class).run(null);
        assertThat(desk.task(number, ANSWER).getAssignee()).isNull();
        assertThat(told("lars")).contains("long-gone no longer works here: given back to the queue exchange-online");
    }

    @Test
    void tellsTheTeamLeadWhatWasMeantForSomebodyWhoHasGone() {
        database.update("update organisation set account_manager = 'amal-who' where id = 'woodgrove'");
        try {
            RequestNumber number = desk.open("kofi", Draft.of("SUB-E4")).number();
            desk.travel(Duration.ofHours(3));
            assertThat(told("lars"))
                    .contains(number.value())
                    .contains("Account manager amal-who of Woodgrove no longer works here");
        } finally {
            database.update("update organisation set account_manager = 'amal' where id = 'woodgrove'");
        }
    }

    @Test
    void tellsTheTeamLeadWhereNobodyIsInAGroup() {
        engine("DELETE", "/group/duty-manager/members/dora", null);
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        assertThat(told("lars")).contains(number.value()).contains("Nobody is in the group duty-manager");
    }

    @Test
    void tellsOperationsWhereThereIsNoTeamLead() {
        engine("DELETE", "/group/duty-manager/members/dora", null);
        engine("DELETE", "/group/team-lead/members/lars", null);
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        assertThat(told("admin")).contains(number.value());
    }

    @Test
    void keepsAQueueInUseAndSaysWhatHoldsIt() {
        claimed("nils");
        Api.Answer refused = api.send("admin", "DELETE", rest() + "/group/exchange-online", null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body())
                .contains("of the requests in it are open")
                .contains("the table routing sends requests to it (“Mail");
        assertThat(groups("erik")).contains("exchange-online");
    }

    @Test
    void keepsTheRoles() {
        assertThat(api.send("admin", "DELETE", rest() + "/group/engineer", null).status())
                .isEqualTo(409);
    }

    @Test
    void letsAQueueGoThatNothingHolds() {
        Group queue = identities.newGroup("fax");
        queue.setType("QUEUE");
        identities.saveGroup(queue);
        identities.createMembership("nils", "fax");
        assertThat(engine("DELETE", "/group/fax", null)).isEqualTo(204);
        assertThat(groups("nils")).doesNotContain("fax");
    }

    @Test
    void isRefusedAsBeforeToThoseWhoMayNot() {
        RequestNumber number = claimed("nils");
        assertThat(api.send("lars", "DELETE", rest() + "/user/nils", null).status())
                .isEqualTo(403);
        assertThat(desk.task(number, ANSWER).getAssignee()).isEqualTo("nils");
    }

    RequestNumber claimed(String engineer) {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        assertThat(api.post(
                                engineer,
                                rest() + "/task/" + desk.task(number, ANSWER).getId() + "/claim",
                                """
                        {"userId": "%s"}""".formatted(engineer))
                        .status())
                .isEqualTo(204);
        return number;
    }

    private void hire(String user, String... groups) {
        User colleague = identities.newUser(user);
        colleague.setFirstName(Character.toUpperCase(user.charAt(0)) + user.substring(1));
        colleague.setLastName("Holm");
        colleague.setPassword("demo");
        identities.saveUser(colleague);
        List.of(groups).forEach(group -> identities.createMembership(user, group));
    }

    private List<String> groups(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    int engine(String method, String path, String body) {
        return api.send("admin", method, rest() + path, body).status();
    }

    /** The engine's own API. */
    abstract String rest();

    private String told(String person) {
        desk.travel(Duration.ofMinutes(2));
        return api.get(person, "/api/digests?size=3").body();
    }

    private String offeredTo(String user) {
        return api.get(user, rest() + "/task?unassigned=true&processDefinitionKey=support-request")
                .body();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends LeavingTheDesk {

        @LocalServerPort
        int port;

        @Override
        String rest() {
            return "/engine-rest";
        }

        @Test
        void isTheSameInAdmin() {
            RequestNumber number = claimed("nils");
            WebBrowser browser = WebBrowser.at("http://localhost:" + port);
            browser.signIn("admin", "demo");
            browser.open("/camunda/app/tasklist/default/");
            assertThat(delete(browser, "/group/exchange-online")).isEqualTo(409);
            assertThat(delete(browser, "/user/nils")).isEqualTo(204);
            assertThat(desk.task(number, ANSWER).getAssignee()).isNull();
        }

        @Test
        void givesNothingToASessionThatOutlivesItsAccount() {
            RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
            WebBrowser browser = WebBrowser.at("http://localhost:" + port);
            browser.signIn("nils", "demo");
            browser.open("/camunda/app/tasklist/default/");
            engine("DELETE", "/user/nils", null);
            String claim = "/task/" + desk.task(number, ANSWER).getId() + "/claim";
            assertThat(call(browser, "POST", claim, "{\"userId\": \"nils\"}")).isEqualTo(403);
            assertThat(desk.task(number, ANSWER).getAssignee()).isNull();
        }

        private static int delete(WebBrowser browser, String path) {
            return call(browser, "DELETE", path, "");
        }

        private static int call(WebBrowser browser, String method, String path, String body) {
            return browser.call(
                            method,
                            "/camunda/api/engine/engine/default" + path,
                            "application/json",
                            body,
                            "X-XSRF-TOKEN",
                            browser.tasklistToken())
                    .statusCode();
        }
    }

    @OnPostgres
    static class OnTheProductionDatabase extends LeavingTheDesk {

        @Override
        String rest() {
            return "/engine-rest/engine/postgres";
        }
    }
}
