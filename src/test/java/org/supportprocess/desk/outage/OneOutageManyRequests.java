package org.supportprocess.desk.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.Message;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** An outage of one service, three customers, and a request in each of its phases; over the network, as staff and customers call. */
abstract class OneOutageManyRequests {

    private static final String NEWS = "We have found the <b>cause</b>, ${x}:\n“a switch” 😀";
    /** The next message finds its place taken, as by a mistake of ours. */
    private static final String BREAK =
            "update support_request set conversation_length = conversation_length - ? where number = ?";

    private static final String SOLUTION = "Mail flows again.\nPlease sign in anew.";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcTemplate database;

    @Autowired
    IdentityService identities;

    private final List<RequestNumber> opened = new ArrayList<>();
    private String outage;
    private RequestNumber answering;
    private RequestNumber resolving;
    private RequestNumber waiting;
    private RequestNumber proposed;
    private RequestNumber closed;

    @BeforeEach
    void declare() {
        desk.setClock(Instant.parse("2026-12-02T09:00:00Z"));
        answering = open("grace", "SUB-E3");
        resolving = open("kofi", "SUB-E4");
        desk.answer("erik", resolving, "I am on it.");
        waiting = open("marco", "SUB-MID");
        desk.answer("erik", waiting, "I am on it.");
        desk.ask("erik", waiting, "Which users?");
        proposed = open("grace", "SUB-E3");
        desk.answer("erik", proposed, "I am on it.");
        desk.solve("erik", proposed, "Please sign in again.");
        closed = open("grace", "SUB-E3");
        outage = api.post("lars", "/api/outages", """
                        {"service": "EXCHANGE_ONLINE", "summary": "Mail arrives late.", "requests": ["%s", "%s", "%s"]}
                        """.formatted(answering, resolving, waiting))
                .read("$.outage.number");
        link(proposed);
        link(closed);
        desk.withdraw("grace", closed);
    }

    @AfterEach
    void end() {
        tell();
        api.post("lars", path("/resolve"), text(SOLUTION));
        tell();
        opened.stream()
                .map(desk::request)
                .filter(request -> request.phase().inHandling())
                .forEach(request -> desk.withdraw(request.opening().openedBy(), request.number()));
        assertThat(desk.incidents()).isZero();
    }

    @Test
    void leavesARejectedSolutionToWhoeverHadTheRequest() {
        tasks.claim(desk.task(answering, "userTask_answerRequest").getId(), "erik");
        tell();
        api.post("lars", path("/resolve"), text(SOLUTION));
        tell();
        desk.reject("grace", answering, "Not for me.");
        desk.reject("kofi", resolving, "Nor for me.");
        desk.reject("marco", waiting, "Nor for me.");
        assertThat(List.of(answering, resolving, waiting)).allSatisfy(number -> assertThat(
                        desk.task(number, "userTask_resolveRequest").getAssignee())
                .isEqualTo("erik"));
    }

    @Test
    void leavesItToTheQueueWhereTheyHaveLeftIt() {
        tell();
        identities.deleteMembership("erik", "exchange-online");
        try {
            api.post("lars", path("/resolve"), text(SOLUTION));
            tell();
            desk.reject("kofi", resolving, "Not for me.");
            assertThat(desk.task(resolving, "userTask_resolveRequest").getAssignee())
                    .isNull();
        } finally {
            identities.createMembership("erik", "exchange-online");
        }
    }

    @Test
    void bringsEveryUpdateToEveryCustomerOnceAndInTheEndTheSolution() {
        assertThat(update(NEWS).status()).isEqualTo(201);
        tell();
        assertThat(List.of(answering, resolving, waiting, proposed))
                .allSatisfy(number -> assertThat(said(number, NEWS)).isEqualTo(1));
        assertThat(said(closed, NEWS)).isZero();
        assertThat(phases())
                .containsExactly(
                        Phase.ANSWERING,
                        Phase.RESOLVING,
                        Phase.WAITING_FOR_CUSTOMER,
                        Phase.SOLUTION_PROPOSED,
                        Phase.WITHDRAWN);

        assertThat(api.post("dora", path("/resolve"), text(SOLUTION)).status()).isEqualTo(200);
        tell();
        assertThat(phases())
                .containsExactly(
                        Phase.SOLUTION_PROPOSED,
                        Phase.SOLUTION_PROPOSED,
                        Phase.SOLUTION_PROPOSED,
                        Phase.SOLUTION_PROPOSED,
                        Phase.WITHDRAWN);
        assertThat(List.of(answering, resolving, waiting, proposed))
                .allSatisfy(number -> assertThat(said(number, SOLUTION)).isEqualTo(1));
        assertThat(desk.conversation(answering))
                .extracting(Message::author, Message::text)
                .contains(tuple("dora", SOLUTION));
        assertThat(desk.request(answering).engineer()).isEqualTo("dora");
        assertThat(api.get("dora", path("")).<List<String>>read("$.links[*].outcome"))
                .containsExactly(
                        "SOLUTION_PROPOSED",
                        "SOLUTION_PROPOSED",
                        "SOLUTION_PROPOSED",
                        "MESSAGE_SENT",
                        "REQUEST_CLOSED");
        assertThat(running()).isZero();
    }

    @Test
    void sendsOneMailForEachText() {
        update(NEWS);
        api.post("dora", path("/resolve"), text("unheard"));
        tell();
        api.post("dora", path("/resolve"), text(SOLUTION));
        tell();
        assertThat(List.of(answering, resolving, waiting, proposed)).allSatisfy(number -> {
            assertThat(mails(number, NEWS)).isEqualTo(1);
            assertThat(mails(number, SOLUTION)).isEqualTo(1);
        });
        assertThat(mails(closed, NEWS) + mails(closed, SOLUTION)).isZero();
    }

    @Test
    void leavesEveryClockAsItIs() {
        RequestNumber other = open("grace", "SUB-E3");
        String receipt = receipt("grace", other);
        Map<String, Object> waits = waits(other);
        Map<String, Object> beforeAnswering = waits(waiting);
        Map<String, Object> beforeConfirming = waits(proposed);
        link(other);
        update(NEWS);
        tell();
        assertThat(waits(other)).isEqualTo(waits);
        assertThat(waits(waiting)).isEqualTo(beforeAnswering);
        assertThat(waits(proposed)).isEqualTo(beforeConfirming);
        assertThat(receipt("grace", other)).isEqualTo(receipt);
        desk.travel(Duration.ofHours(30));
        assertThat(desk.timeline(other)).extracting(TimelineEntry::kind).contains(EventKind.RESPONSE_FELL_OVERDUE);
        assertThat(desk.request(other).episode().respondedAt()).isNull();
    }

    @Test
    void tellsThoseWhoComeLaterNothingEarlier() {
        update(NEWS);
        tell();
        RequestNumber late = open("billy", "SUB-E3");
        link(late);
        update("Second");
        tell();
        assertThat(desk.conversation(late)).extracting(Message::text).containsExactly("Second");
        assertThat(said(answering, NEWS)).isEqualTo(1);
    }

    @Test
    void forgetsThoseWhoWereUnlinked() {
        api.send("erik", "DELETE", path("/links"), "{\"request\": \"%s\"}".formatted(answering));
        update(NEWS);
        tell();
        assertThat(said(answering, NEWS)).isZero();
        assertThat(desk.timeline(answering))
                .extracting(TimelineEntry::kind, TimelineEntry::actor)
                .contains(tuple(EventKind.OUTAGE_LINKED, "lars"), tuple(EventKind.OUTAGE_UNLINKED, "erik"));
    }

    @Test
    void stopsAtOneThatFailsForNobodyElseAndTellsNobodyTwice() {
        update(NEWS);
        database.update(BREAK, 1, resolving.value());
        for (int round = 0; round < 12; round++) {
            jobs.createJobQuery().processDefinitionKey("outage").active().list().forEach(this::tryTo);
        }
        assertThat(List.of(answering, waiting, proposed))
                .allSatisfy(number -> assertThat(said(number, NEWS)).isEqualTo(1));
        assertThat(said(resolving, NEWS)).isZero();
        assertThat(api.get("lars", path("")).<List<String>>read("$.links[?(@.givenUp==true)].request.number"))
                .containsExactly(resolving.value());

        database.update(BREAK, -1, resolving.value());
        update("Second");
        tell();
        assertThat(desk.conversation(resolving)).extracting(Message::text).endsWith(NEWS, "Second");
        assertThat(said(answering, NEWS)).isEqualTo(1);
    }

    @Test
    void doesNotGiveUpTheSolution() {
        api.post("dora", path("/resolve"), text(SOLUTION));
        database.update(BREAK, 1, resolving.value());
        for (int round = 0; round < 14; round++) {
            jobs.createJobQuery().processDefinitionKey("outage").active().list().forEach(this::tryTo);
        }
        assertThat(phases()).contains(Phase.RESOLVING).containsOnlyOnce(Phase.RESOLVING);
        assertThat(running()).isEqualTo(1);

        database.update(BREAK, -1, resolving.value());
        jobs.createJobQuery().processDefinitionKey("outage").active().list().forEach(this::tryTo);
        assertThat(said(resolving, SOLUTION)).isEqualTo(1);
        assertThat(running()).isZero();
    }

    @Test
    void isShownToEverybodyInTheHealthOfTheServices() {
        update(NEWS);
        Api.Answer health = api.get("anna", "/api/service-health");
        String mine = "$.services[?(@.service=='EXCHANGE_ONLINE')].disturbances[?(@.number=='%s')]".formatted(outage);
        assertThat(health.<List<String>>read(mine + ".summary")).containsExactly("Mail arrives late.");
        assertThat(health.<List<String>>read(mine + ".lastUpdate.text")).containsExactly(NEWS);
        tell();
        api.post("dora", path("/resolve"), text(SOLUTION));
        assertThat(api.get("anna", "/api/service-health").body()).doesNotContain(outage);
    }

    @Test
    void isUpdatedByOneAtATime() {
        assertThat(update(NEWS).status()).isEqualTo(201);
        assertThat(update("Again").status()).isEqualTo(409);
        tell();
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(outage).singleResult();
        tasks.setAssignee(task.getId(), "lars");
        assertThat(update("Again").<String>read("$.detail")).contains("lars");
        tasks.setAssignee(task.getId(), null);
    }

    private RequestNumber open(String user, String subscription) {
        opened.add(new RequestNumber(api.open(user, subscription)));
        return opened.get(opened.size() - 1);
    }

    private void link(RequestNumber number) {
        assertThat(api.post("erik", path("/links"), "{\"request\": \"%s\"}".formatted(number))
                        .status())
                .isEqualTo(204);
    }

    private Api.Answer update(String text) {
        return api.post("dora", path("/updates"), text(text));
    }

    /** Runs what waits to be run, mail included. */
    private void tell() {
        desk.travel(Duration.ZERO);
    }

    private void tryTo(Job job) {
        try {
            jobs.executeJob(job.getId());
        } catch (RuntimeException failed) {
            // tried again
        }
    }

    private String path(String part) {
        return "/api/outages/" + outage + part;
    }

    private static String text(String text) {
        return "{\"text\": \"%s\"}".formatted(text.replace("\n", "\\n"));
    }

    private List<Phase> phases() {
        return List.of(answering, resolving, waiting, proposed, closed).stream()
                .map(number -> desk.request(number).phase())
                .toList();
    }

    private long said(RequestNumber number, String text) {
        return desk.conversation(number).stream()
                .filter(message -> message.text().equals(text))
                .count();
    }

    private int mails(RequestNumber number, String words) {
        return database.queryForObject(
                "select count(*) from outgoing_mail where request_number = ? and words = ? and state = 'KEPT'",
                Integer.class,
                number.value(),
                words);
    }

    private int running() {
        return database.queryForObject(
                "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", Integer.class, outage);
    }

    /** Everything that the request waits for: its tasks and when they are due, its timers and when they fire. */
    private Map<String, Object> waits(RequestNumber number) {
        Map<String, Object> waits = new TreeMap<>();
        tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .forEach(task -> waits.put(
                        task.getTaskDefinitionKey(), List.of(task.getPriority(), String.valueOf(task.getDueDate()))));
        database.queryForList("""
                        select j.HANDLER_CFG_, j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                        where e.BUSINESS_KEY_ = ?
                        """, number.value())
                .forEach(
                        job -> waits.put(String.valueOf(job.get("HANDLER_CFG_")), String.valueOf(job.get("DUEDATE_"))));
        return waits;
    }

    private String receipt(String user, RequestNumber number) {
        return api.get(user, "/api/requests/" + number + "/receipt").body();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends OneOutageManyRequests {}

    @OnPostgres
    static class OnTheProductionDatabase extends OneOutageManyRequests {}
}
