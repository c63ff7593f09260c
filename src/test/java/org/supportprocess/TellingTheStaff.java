package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import org.supportprocess.escalation.Digests;
import org.supportprocess.escalation.Notice;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;

/** Whoever has to hear of a rung hears of it, once, together with everything else that has just happened. */
@OnH2
class TellingTheStaff {

    private static final String DIGEST = "staff-digest";
    private static final Duration UNTIL_SENT = Duration.ofMinutes(2);

    @Autowired
    SupportDesk desk;

    @Autowired
    Digests digests;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionOperations transaction;

    private final List<RequestNumber> opened = new ArrayList<>();

    @BeforeEach
    void wednesday() {
        desk.forgetDigests();
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
    }

    @AfterEach
    void leaveEverything() {
        desk.travel(UNTIL_SENT);
        assertThat(desk.incidents()).isZero();
        assertThat(waitingNotices()).isZero();
        desk.leaveEverything();
    }

    @Test
    void takesOneDigestForEachPersonAfterADayWithoutTheProduct() {
        Stream.of(Draft.minor("SUB-E3"), Draft.of("SUB-E3"), Draft.critical("SUB-E3"))
                .forEach(draft -> IntStream.range(0, 10).forEach(i -> open("grace", draft)));
        desk.travel(UNTIL_SENT);
        assertThat(told("dora")).singleElement().satisfies(critical -> assertThat(critical)
                .hasSize(10)
                .allSatisfy(notice -> assertThat(notice.rung()).isEqualTo(Rung.REQUEST_CRITICAL)));

        desk.setClock(desk.now().plus(Duration.ofDays(5)));
        desk.travel(UNTIL_SENT);

        assertThat(told("erik")).singleElement().satisfies(this::concernsAllTheMostSevereFirst);
        assertThat(told("lars")).singleElement().satisfies(this::concernsAllTheMostSevereFirst);
        assertThat(told("dora")).hasSize(2).first().satisfies(this::concernsAllTheMostSevereFirst);
        assertThat(told("sofia")).isEmpty();
    }

    @Test
    void isOverAMinuteAfterTheFirstNotice() {
        open("grace", Draft.critical("SUB-E3"));
        desk.travel(Duration.ofSeconds(20));
        open("grace", Draft.critical("SUB-E3"));
        desk.travel(Duration.ofSeconds(40).minusMillis(1));
        assertThat(told("dora")).isEmpty();
        desk.travel(Duration.ofMillis(1));
        assertThat(told("dora")).singleElement().satisfies(notices -> assertThat(notices)
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.digestedAt()).isEqualTo(desk.now())));
    }

    @Test
    void saysASingleTimeWhatConcernsSomebodyTwice() {
        RequestNumber number = open("grace", Draft.of("SUB-E3"));
        desk.answer("erik", number, "I am on it.");
        desk.travel(Duration.ofDays(1).plus(UNTIL_SENT));
        assertThat(recipients(number)).containsExactly("exchange-online, erik, null");
        assertThat(told("erik"))
                .singleElement()
                .satisfies(notices -> assertThat(notices).hasSize(1).first().satisfies(notice -> {
                    assertThat(notice.rung()).isEqualTo(Rung.UPDATE_DUE);
                    assertThat(notice.requestNumber()).isEqualTo(number);
                    assertThat(notice.episode()).isEqualTo(1);
                    assertThat(notice.severity()).isEqualTo(Severity.B);
                    assertThat(notice.sentence())
                            .isEqualTo("Update fell due: no news for the customer since"
                                    + " Wed 2 Dec 2026 10:00:00 America/New_York");
                }));
    }

    @Test
    void reachesWhoeverHasTakenTheTask() {
        RequestNumber number = open("grace", Draft.of("SUB-E3"));
        tasks.setAssignee(desk.task(number, "userTask_answerRequest").getId(), "sofia");
        desk.travel(Duration.ofHours(6).plus(UNTIL_SENT));
        assertThat(rungsTold("sofia")).containsExactly(Rung.RESPONSE_DUE_SOON);
        assertThat(rungsTold("erik")).containsExactly(Rung.RESPONSE_DUE_SOON);
    }

    @Test
    void marksWhatIsAnInternalGoalOnly() {
        open("grace", Draft.minor("SUB-E3"));
        open("grace", Draft.of("SUB-E3"));
        desk.setClock(desk.now().plus(Duration.ofDays(5)));
        desk.travel(UNTIL_SENT);
        assertThat(told("lars")).singleElement().satisfies(notices -> {
            assertThat(notices).extracting(Notice::severity).containsExactly(Severity.B, Severity.C);
            assertThat(notices).extracting(Notice::internal).containsExactly(false, true);
            assertThat(notices.get(0).sentence()).startsWith("Response fell overdue: promised by ");
            assertThat(notices.get(1).sentence()).startsWith("Response fell overdue: internal goal ");
        });
    }

    @Test
    void announcesARequestAgainThatIsRaisedAgain() {
        RequestNumber number = open("grace", Draft.critical("SUB-E3"));
        desk.changeSeverity("erik", number, Severity.C, "Not so bad");
        desk.changeSeverity("erik", number, Severity.A, "It is");
        desk.travel(UNTIL_SENT);
        assertThat(rungsTold("dora")).containsExactly(Rung.REQUEST_CRITICAL, Rung.REQUEST_CRITICAL);
    }

    @Test
    void leavesOutWhatNobodyIsToldOf() {
        open("grace", Draft.of("SUB-E3"));
        assertThat(waitingNotices()).isZero();
        assertThat(waitingRuns()).isZero();
    }

    @Test
    void saysNothingTwice() {
        open("grace", Draft.critical("SUB-E3"));
        desk.travel(UNTIL_SENT);
        int before = digestsInAll();
        runtime.startProcessInstanceByKey(DIGEST);
        desk.travel(UNTIL_SENT);
        assertThat(digestsInAll()).isEqualTo(before);
        assertThat(waitingRuns()).isZero();
    }

    @Test
    void waitsForNoRunThatWillBeginTooSoonToFindTheNotice() {
        open("grace", Draft.critical("SUB-E3"));
        desk.travel(Duration.ofSeconds(29));
        open("grace", Draft.critical("SUB-E3"));
        assertThat(waitingRuns()).isEqualTo(1);
        desk.travel(Duration.ofSeconds(1));
        open("grace", Draft.critical("SUB-E3"));
        assertThat(waitingRuns()).isEqualTo(2);
    }

    /** The run does not see the notice, whose transaction is still open. */
    @Test
    void keepsForTheNextRunWhatIsCommittedDuringOne() {
        RequestNumber seen = open("grace", Draft.critical("SUB-E3"));
        String run = runs().get(0);
        desk.setClock(desk.now().plus(Duration.ofSeconds(60)));
        RequestNumber unseen = transaction.execute(open -> {
            RequestNumber late = open("grace", Draft.critical("SUB-E3"));
            CompletableFuture.runAsync(() -> execute(run)).join();
            return late;
        });
        assertThat(numbersTold("dora")).containsExactly(List.of(seen));
        desk.travel(UNTIL_SENT);
        assertThat(numbersTold("dora")).containsExactly(List.of(seen, unseen));
    }

    @RepeatedTest(5)
    void losesNothingWhenTwoTimersTellTheSamePersonAtOnce() {
        RequestNumber one = open("grace", Draft.of("SUB-E3"));
        RequestNumber other = open("grace", Draft.of("SUB-E3"));
        Race.between(desk.timer(one, "event_responseOverdue"), desk.timer(other, "event_responseOverdue"))
                .nobodyLoses();
        desk.travel(UNTIL_SENT);
        assertThat(told("lars").stream().flatMap(List::stream).map(Notice::requestNumber))
                .containsExactlyInAnyOrder(one, other);
    }

    @RepeatedTest(5)
    void saysNothingTwiceWhenTwoRunsMeet() {
        open("grace", Draft.critical("SUB-E3"));
        runtime.startProcessInstanceByKey(DIGEST);
        List<String> runs = runs();
        Race.between(() -> execute(runs.get(0)), () -> execute(runs.get(1))).nobodyLoses();
        desk.travel(UNTIL_SENT);
        assertThat(rungsTold("dora")).containsExactly(Rung.REQUEST_CRITICAL);
    }

    @Test
    void doesNotWaitForWhatAnotherRunIsTelling() {
        open("grace", Draft.critical("SUB-E3"));
        runtime.startProcessInstanceByKey(DIGEST);
        List<String> runs = runs();
        transaction.executeWithoutResult(open -> {
            execute(runs.get(0));
            CompletableFuture.runAsync(() -> execute(runs.get(1)))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
        });
        assertThat(rungsTold("dora")).containsExactly(Rung.REQUEST_CRITICAL);
    }

    @RepeatedTest(5)
    void losesNothingWhenARunMeetsARung() {
        RequestNumber told = open("grace", Draft.critical("SUB-E3"));
        RequestNumber late = open("grace", Draft.of("SUB-E3"));
        String run = runs().get(0);
        desk.setClock(desk.now().plus(Duration.ofSeconds(60)));
        Race.between(() -> execute(run), desk.timer(late, "event_responseStillMissing"))
                .nobodyLoses();
        desk.travel(UNTIL_SENT);
        assertThat(told("dora").stream().flatMap(List::stream).map(Notice::requestNumber))
                .containsExactlyInAnyOrder(told, late);
    }

    @Test
    void triesARunAgainThatFailed() {
        open("grace", Draft.critical("SUB-E3"));
        String run = runs().get(0);
        database.execute("alter table digest_group rename to digest_group_away");
        assertThatThrownBy(() -> execute(run)).isNotNull();
        database.execute("alter table digest_group_away rename to digest_group");
        assertThat(told("dora")).isEmpty();
        desk.travel(Duration.ofMinutes(5));
        assertThat(rungsTold("dora")).containsExactly(Rung.REQUEST_CRITICAL);
    }

    @Test
    void doesNotWaitForARunThatIsTriedAgainMuchLater() {
        open("grace", Draft.critical("SUB-E3"));
        jobs.setJobDuedate(job(runs().get(0)), Date.from(desk.now().plus(Duration.ofDays(1))));
        open("grace", Draft.critical("SUB-E3"));
        desk.travel(UNTIL_SENT);
        assertThat(told("dora")).singleElement().satisfies(notices -> assertThat(notices)
                .hasSize(2));
    }

    @Test
    void includesTheAccountManagerOfACustomerWithElevatedSupport() {
        RequestNumber elevated = open("kofi", Draft.of("SUB-E4"));
        RequestNumber other = open("grace", Draft.of("SUB-E3"));
        desk.travel(Duration.ofHours(8).plus(UNTIL_SENT));
        assertThat(rungsTold("amal"))
                .containsExactlyInAnyOrder(Rung.RESPONSE_DUE_SOON, Rung.RESPONSE_OVERDUE, Rung.RESPONSE_STILL_MISSING);
        assertThat(told("amal").stream().flatMap(List::stream).map(Notice::requestNumber))
                .containsOnly(elevated);
        assertThat(overdue(elevated)).isEqualTo("TEAM_LEAD+ACCOUNT_MANAGER");
        assertThat(overdue(other)).isEqualTo("TEAM_LEAD");
    }

    @Test
    void doesNotSpeakOfAnAccountManagerWhereNobodyIsNamed() {
        database.update("update organisation set account_manager = null where id = 'woodgrove'");
        try {
            RequestNumber number = open("kofi", Draft.of("SUB-E4"));
            desk.travel(Duration.ofHours(4));
            assertThat(told("amal")).isEmpty();
            assertThat(overdue(number)).isEqualTo("TEAM_LEAD");
        } finally {
            database.update("update organisation set account_manager = 'amal' where id = 'woodgrove'");
        }
    }

    /** More than one run may take: the most urgent come first. */
    @Test
    void takesSeveralRunsForVeryManyNotices() {
        RequestNumber number = open("grace", Draft.critical("SUB-E3"));
        database.batchUpdate(
                "insert into notice (id, group_told, request_number, episode, cause, rung, severity, internal, sentence, noticed_at)"
                        + " values (?, 'duty-manager', ?, 1, 'RESPONSE_STILL_MISSING', 'RESPONSE_STILL_MISSING', 'B', false, 'Late', current_timestamp)",
                IntStream.rangeClosed(1, 5_000)
                        .mapToObj(id -> new Object[] {-id, number.value()})
                        .toList());
        desk.travel(Duration.ofMinutes(3));
        assertThat(told("dora")).extracting(List::size).containsExactly(5_001);
        assertThat(told("dora").get(0).get(0).severity()).isEqualTo(Severity.A);
        database.update("delete from notice where id < 0");
    }

    private RequestNumber open(String user, Draft draft) {
        opened.add(desk.open(user, draft).number());
        return opened.get(opened.size() - 1);
    }

    private void concernsAllTheMostSevereFirst(List<? extends Notice> notices) {
        assertThat(notices).extracting(Notice::requestNumber).containsExactlyInAnyOrderElementsOf(opened);
        assertThat(notices).isSortedAccordingTo(Comparator.comparing(Notice::severity));
    }

    /** What the person's digests say of this test's requests, the newest digest first. */
    private List<List<Notice>> told(String person) {
        return digests.of(person, Pageable.unpaged()).stream()
                .filter(digest -> !digest.composedAt().isAfter(desk.now()))
                .map(digest -> digests.notices(digest, Pageable.unpaged()).stream()
                        .filter(notice -> opened.contains(notice.requestNumber()))
                        .toList())
                .filter(notices -> !notices.isEmpty())
                .toList();
    }

    private List<Rung> rungsTold(String person) {
        return told(person).stream().flatMap(List::stream).map(Notice::rung).toList();
    }

    private List<List<RequestNumber>> numbersTold(String person) {
        return told(person).stream()
                .map(notices -> notices.stream().map(Notice::requestNumber).toList())
                .toList();
    }

    private List<String> recipients(RequestNumber number) {
        return database.query(
                "select * from notice where request_number = ?",
                (row, index) -> "%s, %s, %s"
                        .formatted(
                                row.getString("group_told"),
                                row.getString("engineer"),
                                row.getString("account_manager")),
                number.value());
    }

    private String overdue(RequestNumber number) {
        return desk.timeline(number).stream()
                .filter(entry -> entry.tellsOf(EventKind.RESPONSE_FELL_OVERDUE))
                .map(entry -> entry.facts().get(Fact.TOLD))
                .findFirst()
                .orElseThrow();
    }

    private int waitingNotices() {
        return database.queryForObject("select count(*) from notice where digested_at is null", Integer.class);
    }

    private int digestsInAll() {
        return database.queryForObject("select count(*) from digest", Integer.class);
    }

    private long waitingRuns() {
        return runs().size();
    }

    private List<String> runs() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(DIGEST).active().list().stream()
                .map(Execution::getId)
                .toList();
    }

    private String job(String run) {
        return jobs.createJobQuery().processInstanceId(run).singleResult().getId();
    }

    private void execute(String run) {
        jobs.executeJob(job(run));
    }
}
