package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.number.RequestNumber;

/** Whoever acted last has the other side's clock running, and nothing closes against what really happened. */
@OnH2
class TakingTurns {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    private FileApi files;
    private RequestNumber number;

    @BeforeEach
    void open(@LocalServerPort int port) {
        files = new FileApi(port);
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
        number = desk.open("kofi", Draft.of("SUB-E4")).number();
    }

    @AfterEach
    void nothingFails() {
        assertThat(desk.incidents()).isZero();
    }

    /** What a customer does, by the door through which they do it. */
    private enum Act {
        MESSAGE {
            @Override
            int by(TakingTurns test) {
                return test.post("kofi", "/messages", "{\"text\": \"No, that did not help.\"}")
                        .status();
            }
        },
        FILE {
            @Override
            int by(TakingTurns test) {
                return test.files
                        .attach("kofi", test.number.value(), "log.txt", "It fails at ten.")
                        .status();
            }
        },
        SEVERITY {
            @Override
            int by(TakingTurns test) {
                return test.api
                        .put("kofi", test.path("/severity"), "{\"severity\": \"A\", \"reason\": \"Everybody now\"}")
                        .status();
            }
        },
        CALL {
            @Override
            int by(TakingTurns test) {
                return test.call("INCOMING", "").status();
            }
        };

        abstract int by(TakingTurns test);
    }

    /** What we have said last. */
    private enum Word {
        QUESTION,
        SOLUTION
    }

    static Stream<Arguments> everyActAfterEveryWord() {
        return Stream.of(Act.values()).flatMap(act -> Stream.of(Word.values()).map(word -> Arguments.of(act, word)));
    }

    @ParameterizedTest
    @MethodSource("everyActAfterEveryWord")
    void isOurTurnOnceTheCustomerHasActed(Act act, Word word) {
        say(word);
        desk.travel(Duration.ofHours(2));
        assertThat(turn("of")).isEqualTo("CUSTOMER");
        assertThat(act.by(this)).isBetween(200, 204);
        assertThat(shown("phase")).isEqualTo("RESOLVING");
        assertThat(turn("of")).isEqualTo("US");
        assertThat(turn("why")).isEqualTo("CUSTOMER_ACTED");
        assertThat(shown("customerWroteAt")).isEqualTo("2026-12-02T17:00:00Z");
        desk.travel(Duration.ofDays(30));
        assertThat(shown("state")).isEqualTo("OPEN");
        assertThat(desk.hasTask(number, "userTask_resolveRequest")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void isTheCustomersForAFullTurnFromOurLastWordOn(Word word) {
        say(word);
        String first = turn("until");
        desk.travel(Duration.ofDays(4));
        post("erik", "/messages", "{\"text\": \"One more thing to look at.\"}");
        assertThat(turn("of")).isEqualTo("CUSTOMER");
        assertThat(turn("since")).isEqualTo("2026-12-06T15:00:00Z");
        desk.travelTo(Instant.parse(first).plus(Duration.ofDays(1)));
        assertThat(shown("state")).isEqualTo("ATTENTION_NEEDED");
        desk.travelTo(Instant.parse(turn("until")).minusMillis(1));
        assertThat(shown("state")).isEqualTo("ATTENTION_NEEDED");
        desk.travel(Duration.ofMillis(1));
        assertThat(shown("state")).isEqualTo("CLOSED");
    }

    /** T10: the customer spoke last on the proposal, and a plain message of ours gives them no turn. */
    @Test
    void staysOursUntilWeAskOrProposeAgain() {
        say(Word.SOLUTION);
        desk.travel(Duration.ofHours(156));
        Act.MESSAGE.by(this);
        desk.travel(Duration.ofDays(4));
        post("erik", "/messages", "{\"text\": \"I am looking into it.\"}");
        assertThat(turn("of")).isEqualTo("US");
        assertThat(shown("customerWroteAt")).isNull();
        desk.travel(Duration.ofDays(30));
        assertThat(shown("phase")).isEqualTo("RESOLVING");
        desk.solve("erik", number, "Try this.");
        assertThat(turn("of")).isEqualTo("CUSTOMER");
    }

    @Test
    void beginsAtOnceTheHandlingOfACriticalRequest() {
        say(Word.SOLUTION);
        Act.SEVERITY.by(this);
        assertThat(shown("severity")).isEqualTo("A");
        assertThat(turn("of")).isEqualTo("US");
    }

    @Test
    void isStillTheCustomersWhenAnEngineerChangesTheSeverity() {
        say(Word.SOLUTION);
        api.put("erik", path("/severity"), "{\"severity\": \"C\", \"reason\": \"One user\"}");
        assertThat(turn("of")).isEqualTo("CUSTOMER");
    }

    @Test
    void isStillTheCustomersWhenWeAttachAFileOrWriteANote() {
        say(Word.QUESTION);
        String until = turn("until");
        desk.travel(Duration.ofDays(1));
        files.attach("erik", number.value(), "how-to.txt", "Like this.");
        api.post("erik", "/api/desk/requests/" + number + "/notes", "{\"text\": \"Seen before\"}");
        assertThat(turn("until")).isEqualTo(until);
    }

    @Test
    void remindsOnceOfASolutionBeforeSilenceConfirmsIt() {
        say(Word.SOLUTION);
        desk.travelTo(Instant.parse(turn("until")).minusMillis(1));
        assertThat(kinds()).containsOnlyOnce("CUSTOMER_REMINDED");
        assertThat(shown("state")).isEqualTo("ATTENTION_NEEDED");
        desk.travel(Duration.ofMillis(1));
        assertThat(shown("closing.reason")).isEqualTo("CONFIRMED_BY_SILENCE");
        assertThat(shown("closing.evidence")).isNull();
    }

    /** A node that was away for weeks finds all the timers due at once. */
    @ParameterizedTest
    @EnumSource
    void leavesADayAfterAReminderThatIsLate(Word word) {
        say(word);
        desk.travel(Duration.ofDays(30));
        assertThat(desk.timeline(number))
                .filteredOn(entry -> entry.tellsOf(EventKind.CUSTOMER_REMINDED))
                .isNotEmpty()
                .allSatisfy(reminder ->
                        assertThat(closedAt()).isAfterOrEqualTo(reminder.at().plus(Duration.ofDays(1))));
    }

    private Instant closedAt() {
        desk.travel(Duration.ofDays(5));
        return desk.timeline(number).stream()
                .filter(entry -> entry.tellsOf(EventKind.REQUEST_CLOSED))
                .findFirst()
                .orElseThrow()
                .at();
    }

    @Test
    void canBeEndedByTheButtonUntilWeSaySomethingNew() {
        say(Word.SOLUTION);
        Act.MESSAGE.by(this);
        assertThat(post("kofi", "/confirm", "").status()).isEqualTo(200);
        assertThat(shown("closing.reason")).isEqualTo("CONFIRMED");
        assertThat(shown("closing.evidence.kind")).isEqualTo("SOLUTION_CONFIRMED");
        assertThat(shown("closing.evidence.by")).isEqualTo("kofi");
    }

    @Test
    void cannotBeEndedByTheButtonOnceWeHaveSaidSomethingNew() {
        say(Word.SOLUTION);
        Act.MESSAGE.by(this);
        post("erik", "/messages", "{\"text\": \"Then it is something else.\"}");
        assertThat(post("kofi", "/confirm", "").status()).isEqualTo(409);
    }

    @Test
    void isEndedByAnEngineerWithTheMessageAsEvidence() {
        say(Word.SOLUTION);
        desk.travel(Duration.ofHours(1));
        post("kofi", "/messages", "{\"text\": \"Thanks, it works.\"}");
        desk.travel(Duration.ofHours(1));
        assertThat(confirm(last(EventKind.SOLUTION_QUESTIONED)).status()).isEqualTo(204);
        assertThat(shown("closing.reason")).isEqualTo("CONFIRMED");
        assertThat(shown("closing.evidence.at")).isEqualTo("2026-12-02T16:00:00Z");
        assertThat(shown("closing.evidence.by")).isEqualTo("kofi");
    }

    @Test
    void isEndedByAnEngineerWithACallAsEvidence() {
        say(Word.SOLUTION);
        call("OUTGOING", "");
        assertThat(confirm(last(EventKind.CALL_LOGGED)).status()).isEqualTo(204);
        assertThat(shown("closing.evidence.kind")).isEqualTo("CALL_LOGGED");
    }

    @Test
    void isNotEndedByAnEngineerWithoutEvidence() {
        Act.MESSAGE.by(this);
        int before = last(EventKind.MESSAGE_SENT);
        desk.travel(Duration.ofHours(1));
        say(Word.SOLUTION);
        assertThat(confirm(before).status()).isEqualTo(422);
        assertThat(confirm(9999).body()).contains("entry");
        assertThat(shown("state")).isEqualTo("ATTENTION_NEEDED");
    }

    @Test
    void isTheCustomersForAFullTurnAfterACallOfOurs() {
        say(Word.SOLUTION);
        desk.travel(Duration.ofDays(2));
        call("OUTGOING", "");
        assertThat(turn("since")).isEqualTo("2026-12-04T15:00:00Z");
    }

    @ParameterizedTest
    @MethodSource
    void goesOnAsItWasAfterACallWithoutTheCustomer(String direction, String more) {
        desk.travel(Duration.ofHours(1));
        say(Word.SOLUTION);
        String until = turn("until");
        desk.travel(Duration.ofHours(20));
        assertThat(call(direction, more).status()).isEqualTo(204);
        assertThat(turn("until")).isEqualTo(until);
    }

    static Stream<Arguments> goesOnAsItWasAfterACallWithoutTheCustomer() {
        return Stream.of(
                Arguments.of("OUTGOING", ", \"reached\": false"),
                Arguments.of("OUTGOING", ", \"withCustomer\": false"),
                Arguments.of("INCOMING", ", \"withCustomer\": false"),
                // before we asked
                Arguments.of("INCOMING", ", \"at\": \"2026-12-02T15:00:00Z\""));
    }

    /** We have written meanwhile, which does not undo what the customer said. */
    @Test
    void isOursAfterACallOfTheirsThatIsLoggedLate() {
        say(Word.SOLUTION);
        desk.travel(Duration.ofHours(2));
        post("erik", "/messages", "{\"text\": \"Does it work?\"}");
        desk.travel(Duration.ofHours(1));
        call("INCOMING", ", \"at\": \"2026-12-02T16:00:00Z\"");
        assertThat(turn("of")).isEqualTo("US");
        assertThat(shown("customerWroteAt")).isEqualTo("2026-12-02T16:00:00Z");
    }

    @Test
    void isNotEndedByACallFromBeforeTheSolution() {
        desk.travel(Duration.ofHours(2));
        say(Word.SOLUTION);
        call("OUTGOING", ", \"at\": \"2026-12-02T16:00:00Z\"");
        assertThat(confirm(last(EventKind.CALL_LOGGED)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource(names = {"MESSAGE", "FILE", "SEVERITY", "CALL"})
    void isNotEndedByAYesThatANoHasFollowed(Act no) {
        say(Word.SOLUTION);
        desk.travel(Duration.ofMinutes(1));
        post("kofi", "/messages", "{\"text\": \"Yes, it works.\"}");
        int yes = last(EventKind.SOLUTION_QUESTIONED);
        desk.travel(Duration.ofMinutes(1));
        no.by(this);
        assertThat(confirm(yes).status()).isEqualTo(422);
        assertThat(turn("of")).isEqualTo("US");
    }

    /** A call that is logged late never takes back the time that the customer was told. */
    @Test
    void isNotShortenedByACallOfOursThatIsLoggedLate() {
        say(Word.SOLUTION);
        String outage = outage();
        link(outage);
        desk.travel(Duration.ofDays(14));
        unlink(outage);
        String until = turn("until");
        call("OUTGOING", ", \"at\": \"2026-12-02T16:00:00Z\"");
        assertThat(turn("until")).isEqualTo(until);
        resolve(outage);
    }

    @Test
    void isOursWhenTheCustomerInsistsOnTheSeverity() {
        say(Word.SOLUTION);
        api.put("kofi", path("/severity"), "{\"severity\": \"B\", \"reason\": \"It is still bad\"}");
        assertThat(turn("of")).isEqualTo("US");
        assertThat(api.get("kofi", path("/messages")).<List<String>>read("$[*].text"))
                .contains("It is still bad");
    }

    @Test
    void refusesACallThatHasNotBeenYetOrWasBeforeTheRequest() {
        assertThat(call("INCOMING", ", \"at\": \"2026-12-02T15:00:01Z\"").status())
                .isEqualTo(422);
        assertThat(call("INCOMING", ", \"at\": \"2026-12-02T14:59:59Z\"").body())
                .contains("at");
    }

    /** T13 */
    @ParameterizedTest
    @EnumSource
    void isNobodysWhileAnOutageGoesOn(Word word) {
        say(word);
        String outage = outage();
        link(outage);
        assertThat(turn("of")).isEqualTo("NOBODY");
        assertThat(turn("why")).isEqualTo("OUTAGE");
        desk.travel(Duration.ofDays(30));
        assertThat(shown("state")).isEqualTo("ATTENTION_NEEDED");
        resolve(outage);
        desk.travel(Duration.ZERO);
        assertThat(turn("of")).isEqualTo("CUSTOMER");
        assertThat(turn("since")).isEqualTo("2027-01-01T15:00:00Z");
        desk.travel(Duration.ofDays(3));
        assertThat(shown("state")).isEqualTo("ATTENTION_NEEDED");
        desk.travel(Duration.ofDays(30));
        assertThat(shown("state")).isEqualTo("CLOSED");
    }

    @Test
    void beginsAnewOnceTheRequestIsNotPartOfTheOutageAfterAll() {
        say(Word.SOLUTION);
        String outage = outage();
        link(outage);
        desk.travel(Duration.ofDays(14));
        unlink(outage);
        assertThat(turn("since")).isEqualTo("2026-12-16T15:00:00Z");
        assertThat(kinds()).contains("TURN_BEGUN_AGAIN");
        desk.travelTo(Instant.parse(turn("until")));
        assertThat(shown("closing.reason")).isEqualTo("CONFIRMED_BY_SILENCE");
        resolve(outage);
    }

    @Test
    void isOursFromTheBeginningAndNobodysInTheEnd() {
        assertThat(turn("of")).isEqualTo("US");
        assertThat(turn("why")).isEqualTo("INITIAL_RESPONSE_AWAITED");
        desk.answer("erik", number, "I am on it.");
        assertThat(turn("why")).isEqualTo("WORK_IN_PROGRESS");
        desk.withdraw("kofi", number);
        assertThat(turn("of")).isEqualTo("NOBODY");
        assertThat(turn("why")).isEqualTo("CLOSED");
        assertThat(shown("closing.reason")).isEqualTo("WITHDRAWN");
    }

    private String outage() {
        return api.post(
                        "lars",
                        "/api/outages",
                        "{\"service\": \"EXCHANGE_ONLINE\", \"summary\": \"Mail arrives late.\", \"requests\": []}")
                .read("$.outage.number");
    }

    private void link(String outage) {
        api.post("lars", "/api/outages/%s/links".formatted(outage), linked());
    }

    private void unlink(String outage) {
        String path = "/api/outages/%s/links".formatted(outage);
        api.send("lars", "DELETE", path, linked(), "Content-Type", "application/json");
    }

    private String linked() {
        return "{\"request\": \"%s\"}".formatted(number);
    }

    private void resolve(String outage) {
        api.post("lars", "/api/outages/%s/resolve".formatted(outage), "{\"text\": \"Mail flows again.\"}");
    }

    private void say(Word word) {
        if (word == Word.QUESTION) {
            desk.answerAs("erik", number, "NEEDS_INFORMATION", "Which version?");
        } else {
            desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        }
    }

    private Api.Answer call(String direction, String more) {
        return api.post(
                "erik",
                "/api/desk/requests/" + number + "/calls",
                "{\"direction\": \"%s\", \"with\": \"Kofi\", \"text\": \"About it.\"%s}".formatted(direction, more));
    }

    private Api.Answer confirm(int entry) {
        return api.post("erik", "/api/desk/requests/" + number + "/confirmation", "{\"entry\": %d}".formatted(entry));
    }

    private int last(EventKind kind) {
        return desk.timeline(number).stream()
                .filter(entry -> entry.tellsOf(kind))
                .reduce((one, next) -> next)
                .orElseThrow()
                .position();
    }

    private List<String> kinds() {
        return api.get("kofi", path("/timeline")).read("$[*].kind");
    }

    private String turn(String field) {
        return shown("turn." + field);
    }

    private String shown(String field) {
        Map<String, Object> place = api.get("kofi", path("")).read("$");
        Object value = place;
        for (String name : field.split("\\.")) {
            value = value == null ? null : ((Map<?, ?>) value).get(name);
        }
        return value == null ? null : value.toString();
    }

    private Api.Answer post(String user, String action, String body) {
        return api.post(user, path(action), body);
    }

    private String path(String action) {
        return "/api/requests/" + number + action;
    }
}
