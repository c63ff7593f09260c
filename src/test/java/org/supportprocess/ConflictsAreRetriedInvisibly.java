package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.Message;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;

/** Two people, one request, the same moment: both get their way where both can, and a clear answer where only one can. */
abstract class ConflictsAreRetriedInvisibly {

    private static final int TIMES = 10;

    @Autowired
    SupportDesk desk;

    private RequestNumber number;

    @BeforeEach
    void proposeASolution() {
        desk.setClock(Instant.parse("2026-11-25T09:00:00Z"));
        number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "Please sign in again.");
    }

    @AfterEach
    void archiveEverything() {
        desk.travel(Duration.ofDays(60));
        assertThat(desk.incidents()).isZero();
    }

    @RepeatedTest(TIMES)
    void whenTwoAdministratorsWriteAtOnce() {
        Race.between(() -> desk.hear("grace", number, "One"), () -> desk.hear("billy", number, "Two"))
                .nobodyLoses();
        assertThat(desk.conversation(number)).extracting(Message::position).containsExactly(1, 2, 3, 4);
        assertThat(desk.conversation(number)).extracting(Message::text).contains("One", "Two");
        assertThat(entries(EventKind.SOLUTION_QUESTIONED)).isEqualTo(1);
        assertThat(entries(EventKind.MESSAGE_SENT)).isEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void whenOneWritesWhileTheOtherConfirms() {
        Race race = Race.between(() -> desk.confirm("grace", number), () -> desk.hear("billy", number, "Wait"));
        assertThat(race.first()).isNull();
        assertThat(race.second() == null || race.second() instanceof TransitionRefused)
                .isTrue();
        assertThat(entries(EventKind.SOLUTION_QUESTIONED)).isEqualTo(race.second() == null ? 1 : 0);
        closed(Closure.CONFIRMED);
    }

    @RepeatedTest(TIMES)
    void whenTwoConfirmAtOnce() {
        Race race = Race.between(() -> desk.confirm("grace", number), () -> desk.confirm("billy", number));
        assertThat(race.loser()).isInstanceOf(TransitionRefused.class);
        assertThat(entries(EventKind.SOLUTION_CONFIRMED)).isEqualTo(1);
        closed(Closure.CONFIRMED);
    }

    @RepeatedTest(TIMES)
    void whenOneConfirmsWhileTheOtherRejects() {
        Race race = Race.between(() -> desk.confirm("grace", number), () -> desk.reject("billy", number, "It is not"));
        assertThat(race.loser()).isInstanceOf(TransitionRefused.class);
        assertThat(entries(EventKind.SOLUTION_CONFIRMED) + entries(EventKind.SOLUTION_REJECTED))
                .isEqualTo(1);
        if (race.first() == null) {
            closed(Closure.CONFIRMED);
        } else {
            assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
            assertThat(desk.waitsAt(number)).containsExactly("userTask_resolveRequest");
        }
    }

    private void closed(Closure closure) {
        assertThat(desk.request(number).phase()).isEqualTo(Phase.CLOSED);
        assertThat(desk.request(number).episode().closure()).isEqualTo(closure);
        assertThat(desk.waitsAt(number)).containsExactly("receiveTask_waitForReopening");
    }

    private long entries(EventKind what) {
        return desk.timeline(number).stream()
                .map(TimelineEntry::kind)
                .filter(what::equals)
                .count();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ConflictsAreRetriedInvisibly {}

    @OnPostgres
    static class OnTheProductionDatabase extends ConflictsAreRetriedInvisibly {}
}
