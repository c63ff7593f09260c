package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;

/** For fourteen days, on the customer's clock at the wall, and not an instant longer. */
@OnH2
class ReopeningARequest {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant A_FORTNIGHT_LATER = Instant.parse("2026-12-09T09:00:00Z");

    @Autowired
    SupportDesk desk;

    @AfterEach
    void leaveEverything() {
        desk.leaveEverything();
    }

    @Test
    void isPossibleASecondBeforeFourteenDaysAreOver() {
        RequestNumber number = closed("grace", "SUB-E3", WEDNESDAY);
        desk.travelTo(A_FORTNIGHT_LATER.minusSeconds(1));
        desk.reopen("grace", number, "It is back");
        assertThat(desk.request(number).episode().number()).isEqualTo(2);
    }

    @Test
    void isTooLateWhenFourteenDaysAreOverEvenBeforeTheTimerHasFired() {
        RequestNumber number = closed("grace", "SUB-E3", WEDNESDAY);
        desk.setClock(A_FORTNIGHT_LATER);
        refusesToReopen("grace", number);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void isTooLateOnceArchived() {
        RequestNumber number = closed("grace", "SUB-E3", WEDNESDAY);
        desk.travelTo(A_FORTNIGHT_LATER);
        refusesToReopen("grace", number);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ARCHIVED);
    }

    @Test
    void isAnsweredWithTheEndOfTheWindowAndTheWayOnWhenItIsTooLate() {
        RequestNumber number = closed("marco", "SUB-MID", WEDNESDAY);
        desk.travel(Duration.ofDays(20));
        assertThatThrownBy(() -> desk.reopen("marco", number, "It is back"))
                .hasMessageContainingAll(
                        "until Wed 9 Dec 2026 10:00:00 Europe/Berlin", "Open a follow-up request", number.value());
    }

    @Test
    void isTooLateOnceArchivedWhateverTheClockOfTheCallersNodeSays() {
        RequestNumber number = closed("grace", "SUB-E3", WEDNESDAY);
        desk.travelTo(A_FORTNIGHT_LATER);
        desk.setClock(A_FORTNIGHT_LATER.minusMillis(1));
        refusesToReopen("grace", number);
    }

    @ParameterizedTest
    @CsvSource({
        "marco, SUB-MID, 2027-03-20T09:00:00Z, 2027-04-03T08:00:00Z",
        "marco, SUB-MID, 2026-10-20T08:00:00Z, 2026-11-03T09:00:00Z",
        "grace, SUB-E3, 2027-03-10T15:00:00Z, 2027-03-24T14:00:00Z",
        "grace, SUB-E3, 2026-10-28T14:00:00Z, 2026-11-11T15:00:00Z",
    })
    void endsAtTheSameLocalTimeAcrossADaylightSavingSwitch(String user, String subscription, Instant from, Instant to) {
        RequestNumber inTime = closed(user, subscription, from);
        RequestNumber tooLate = closed(user, subscription, from);
        desk.travelTo(to.minusSeconds(1));
        desk.reopen(user, inTime, "It is back");
        desk.travelTo(to);
        refusesToReopen(user, tooLate);
    }

    @RepeatedTest(30)
    void hasExactlyOneWinnerAgainstTheEndOfTheWindow() {
        RequestNumber number = closed("grace", "SUB-E3", WEDNESDAY);
        desk.setClock(A_FORTNIGHT_LATER.minusMillis(1));
        Race race = Race.between(
                () -> desk.reopen("grace", number, "It is back"), desk.timer(number, "event_reopenWindowOver"));
        assertThat(race.loser()).isNotNull();
        if (race.first() == null) {
            stands(number, Phase.ANSWERING, "userTask_answerRequest", EventKind.REQUEST_ACKNOWLEDGED);
        } else {
            assertThat(race.first()).isInstanceOf(TransitionRefused.class);
            stands(number, Phase.ARCHIVED, null, EventKind.REQUEST_ARCHIVED);
        }
    }

    private void stands(RequestNumber number, Phase phase, String waitsAt, EventKind lastEntry) {
        assertThat(desk.request(number).phase()).isEqualTo(phase);
        assertThat(desk.hasEnded(number)).isEqualTo(waitsAt == null);
        assertThat(String.join("", desk.waitsAt(number))).isEqualTo(waitsAt == null ? "" : waitsAt);
        assertThat(desk.timeline(number)).last().extracting(TimelineEntry::kind).isEqualTo(lastEntry);
        assertThat(desk.timeline(number))
                .extracting(TimelineEntry::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, desk.timeline(number).size())
                                .boxed()
                                .toList());
        assertThat(desk.incidents()).isZero();
    }

    private void refusesToReopen(String user, RequestNumber number) {
        assertThatThrownBy(() -> desk.reopen(user, number, "It is back")).isInstanceOf(TransitionRefused.class);
    }

    private RequestNumber closed(String user, String subscription, Instant at) {
        desk.setClock(at);
        RequestNumber number = desk.open(user, Draft.of(subscription)).number();
        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "Please sign in again.");
        desk.confirm(user, number);
        return number;
    }
}
