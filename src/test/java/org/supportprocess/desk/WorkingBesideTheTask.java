package org.supportprocess.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.Message;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.wording.Happening;

/** What staff do with a request beside completing its task, over HTTP. */
@OnH2
class WorkingBesideTheTask {

    private static final String ANSWER = "userTask_answerRequest";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    TaskService tasks;

    RequestNumber number;

    @BeforeEach
    void open() {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
        number = desk.open("grace", Draft.of("SUB-E3")).number();
    }

    @Test
    void keepsANoteFromTheCustomer() {
        assertThat(act("erik", "notes", "{'text': 'Looks like the proxy'}")).isEqualTo(204);
        assertThat(lastEntry()).isEqualTo("erik: Note: Looks like the proxy");
        assertThat(api.get("grace", "/api/requests/" + number + "/timeline").body())
                .doesNotContain("proxy");
    }

    @Test
    void logsACallThatStopsNoClock() {
        assertThat(act("petra", "calls", "{'direction': 'INCOMING', 'with': 'Grace', 'text': 'Asked how long'}"))
                .isEqualTo(204);
        assertThat(lastEntry()).isEqualTo("petra: Call logged: Call from Grace: Asked how long");
        assertThat(desk.request(number).episode().respondedAt()).isNull();
    }

    @Test
    void handsAnUnansweredRequestOverWithItsClockRunning() {
        Instant due = desk.request(number).episode().target().due();
        tasks.claim(desk.task(number, ANSWER).getId(), "erik");
        assertThat(act("erik", "hand-over", "{'queue': 'lync-online', 'reason': 'It is about meetings'}"))
                .isEqualTo(204);
        assertThat(desk.task(number, ANSWER))
                .returns(null, task -> task.getAssignee())
                .returns(Date.from(due), task -> task.getDueDate());
        assertThat(tasksOf("lena")).contains(number.value());
        assertThat(tasksOf("erik")).doesNotContain(number.value());
        assertThat(desk.happenings(number))
                .extracting(Happening::detail)
                .contains("From Exchange Online to Lync Online", "Handed over to Lync Online: It is about meetings");
        assertThat(api.get("grace", "/api/requests/" + number + "/timeline").body())
                .doesNotContain("meetings");
        desk.answer("lena", number, "I am on it.");
    }

    @Test
    void comesBackFromAnotherQueueToItsFormerEngineers() {
        act("erik", "hand-over", "{'queue': 'lync-online', 'reason': 'Meetings'}");
        assertThat(act("lena", "hand-over", "{'queue': 'exchange-online', 'reason': 'No, mail'}"))
                .isEqualTo(204);
        assertThat(tasksOf("erik")).contains(number.value());
        assertThat(tasksOf("lena")).doesNotContain(number.value());
    }

    @Test
    void handsAnAnsweredRequestOverByItsTaskOnly() {
        desk.answer("erik", number, "I am on it.");
        Api.Answer refused = action("erik", "hand-over", "{'queue': 'lync-online', 'reason': 'Meetings'}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("outcome “Handed over”");
    }

    @Test
    void takesARequestOverFromAColleague() {
        desk.answer("erik", number, "I am on it.");
        tasks.claim(desk.task(number, "userTask_resolveRequest").getId(), "erik");
        assertThat(act("lars", "take-over", "{'reason': 'Erik is on holiday'}")).isEqualTo(204);
        assertThat(desk.task(number, "userTask_resolveRequest").getAssignee()).isEqualTo("lars");
        assertThat(lastEntry())
                .isEqualTo("lars: Assigned to somebody else: From Erik Lund to Lars Berg: Erik is on holiday");
    }

    @Test
    void assignsARequestToSomebodyInItsQueue() {
        assertThat(act("lars", "assignee", "{'engineer': 'erik', 'reason': 'Your turn'}"))
                .isEqualTo(204);
        assertThat(desk.task(number, ANSWER).getAssignee()).isEqualTo("erik");
        assertThat(act("lars", "assignee", "{'engineer': null, 'reason': 'Ill'}"))
                .isEqualTo(204);
        assertThat(desk.task(number, ANSWER).getAssignee()).isNull();
        assertThat(tasksOf("erik")).contains(number.value());
    }

    @Test
    void putsARequestOffUntilADay() {
        tasks.claim(desk.task(number, ANSWER).getId(), "erik");
        assertThat(api.put(
                                "erik",
                                "/api/desk/requests/" + number + "/follow-up",
                                "{\"at\": \"2026-12-03T09:00:00Z\", \"confirmed\": true}")
                        .status())
                .isEqualTo(204);
        assertThat(desk.task(number, ANSWER).getFollowUpDate()).isEqualTo(Instant.parse("2026-12-03T09:00:00Z"));
    }

    @Test
    void linksTwoRequestsToEachOther() {
        RequestNumber other = desk.open("kofi", Draft.of("SUB-E4")).number();
        assertThat(act("erik", "links", "{'number': '%s', 'reason': 'The same fault'}".formatted(other)))
                .isEqualTo(204);
        assertThat(desk.happenings(number)).last().returns(other + ": The same fault", Happening::detail);
        assertThat(desk.happenings(other)).last().returns(number + ": The same fault", Happening::detail);
        assertThat(api.get("grace", "/api/requests/" + number + "/timeline").body())
                .doesNotContain(other.value());
    }

    @Test
    void arrangesATranslator() {
        assertThat(act("erik", "translator", "{'language': 'ja'}")).isEqualTo(204);
        assertThat(lastEntry()).isEqualTo("erik: Translator asked for: For Japanese");
        assertThat(tasksOf("petra")).contains(number.value()).contains("Arrange translator");
        desk.arrangeTranslator("petra", number, "Mr Sato joins at nine.");
        assertThat(api.get("grace", "/api/requests/" + number + "/timeline").body())
                .contains("TRANSLATOR_ARRANGED", "Mr Sato joins at nine.");
    }

    @Test
    void explainsADelayToTheCustomerWithoutStoppingTheClock() {
        desk.travel(Duration.ofHours(9));
        assertThat(api.post(
                                "lars",
                                "/api/requests/" + number + "/messages",
                                "{\"text\": \"It takes longer; we are sorry.\"}")
                        .status())
                .isEqualTo(201);
        assertThat(desk.conversation(number)).last().returns("It takes longer; we are sorry.", Message::text);
        assertThat(desk.request(number))
                .returns(Phase.ANSWERING, request -> request.phase())
                .returns(null, request -> request.episode().respondedAt());
    }

    @Test
    void movesItsNameWithItsSeverity() {
        assertThat(desk.task(number, ANSWER).getName())
                .isEqualTo("Answer request %s (B) Contoso: %s"
                        .formatted(number, desk.request(number).submission().summary()));
        desk.changeSeverity("erik", number, org.supportprocess.request.promise.Severity.A, "Everybody");
        assertThat(desk.task(number, ANSWER).getName()).startsWith("Answer request %s (A) Contoso".formatted(number));
    }

    @Test
    void owesTheNextUpdateByTheDueDateOfTheWork() {
        desk.answer("erik", number, "I am on it.");
        Date first = desk.task(number, "userTask_resolveRequest").getDueDate();
        desk.travel(Duration.ofHours(1));
        desk.hear("erik", number, "Still on it.");
        assertThat(desk.task(number, "userTask_resolveRequest").getDueDate()).isAfter(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    grace | notes      | {}                                                         | 403 | not open to your role
                    audrey| notes      | {'text': 'x'}                                              | 403 | Your role reads
                    erik  | notes      | {'text': ' '}                                              | 422 | text
                    erik  | notes      | {}                                                         | 422 | text
                    erik  | calls      | {'direction': 'SIDEWAYS', 'with': 'x', 'text': 'x'}        | 422 | direction
                    erik  | calls      | {'direction': 'INCOMING', 'text': 'x'}                     | 422 | with
                    erik  | links      | {'number': 'SR-2026-999999'}                               | 404 | no request with this number
                    audrey| links      | {'number': 'SR-2026-000001'}                               | 403 | Your role reads
                    admin | translator | {'language': 'ja'}                                         | 403 | Your role reads
                    erik  | links      | {'number': 'self'}                                         | 422 | another request
                    erik  | translator | {'language': 'Klingon!'}                                   | 422 | language tag
                    erik  | hand-over  | {'queue': 'nowhere', 'reason': 'x'}                        | 422 | must be one of
                    erik  | hand-over  | {'queue': 'exchange-online', 'reason': 'x'}                | 422 | another one than
                    erik  | hand-over  | {'queue': 'lync-online'}                                   | 422 | reason
                    sofia | hand-over  | {'queue': 'lync-online', 'reason': 'x'}                    | 403 | exchange-online
                    sofia | take-over  | {}                                                         | 403 | exchange-online
                    erik  | assignee   | {'engineer': 'erik', 'reason': 'x'}                        | 403 | team leads
                    lars  | assignee   | {'engineer': 'sofia', 'reason': 'x'}                       | 422 | works in exchange-online
                    lars  | assignee   | {'engineer': 'erik'}                                       | 422 | reason
                    """)
    void isRefusedInASentence(String user, String action, String body, int status, String words) {
        int before = desk.timeline(number).size();
        Api.Answer refused = action(user, action, body.replace("'self'", "'" + number + "'"));
        assertThat(refused.status()).as(refused.body()).isIn(status, status == 422 ? 400 : status);
        assertThat(refused.body().toLowerCase()).contains(words.toLowerCase());
        assertThat(desk.timeline(number)).hasSize(before);
    }

    @Test
    void isPutOffByWhoeverHasItOnlyAndIntoTheFutureOnly() {
        assertThat(putOff("\"2026-12-03T09:00:00Z\"")).isEqualTo(409);
        tasks.claim(desk.task(number, ANSWER).getId(), "erik");
        assertThat(putOff("\"2026-12-01T09:00:00Z\"")).isEqualTo(422);
        assertThat(putOff("\"tomorrow\"")).isIn(400, 422);
        assertThat(putOff("\"+292278995-12-31T23:59:59Z\"")).isEqualTo(422);
        assertThat(putOff("\"2028-01-01T00:00:00Z\"")).isEqualTo(422);
        assertThat(putOff("null")).isEqualTo(204);
    }

    @Test
    void isNothingForARequestThatIsClosed() {
        desk.withdraw("grace", number);
        assertThat(act("erik", "notes", "{'text': 'x'}")).isEqualTo(409);
        assertThat(act("erik", "take-over", "{}")).isEqualTo(409);
        assertThat(act("erik", "hand-over", "{'queue': 'lync-online', 'reason': 'x'}"))
                .isEqualTo(409);
    }

    private int putOff(String at) {
        return api.put("erik", "/api/desk/requests/" + number + "/follow-up", "{\"at\": " + at + "}")
                .status();
    }

    private int act(String user, String action, String body) {
        return action(user, action, body).status();
    }

    private Api.Answer action(String user, String action, String body) {
        return api.post(user, "/api/desk/requests/%s/%s".formatted(number, action), body.replace('\'', '"'));
    }

    private String lastEntry() {
        Happening last = desk.happenings(number).get(desk.happenings(number).size() - 1);
        return "%s: %s: %s".formatted(last.entry().actor(), last.what(), last.detail());
    }

    private String tasksOf(String user) {
        return api.get(user, "/engine-rest/task?processInstanceBusinessKey=" + number)
                .body();
    }
}
