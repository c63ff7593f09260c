package org.supportprocess.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportprocess.request.lifecycle.Phase.ANSWERING;
import static org.supportprocess.request.lifecycle.Phase.CLOSED;
import static org.supportprocess.request.lifecycle.Phase.RESOLVING;
import static org.supportprocess.request.lifecycle.Phase.SOLUTION_PROPOSED;
import static org.supportprocess.request.lifecycle.Phase.WAITING_FOR_CUSTOMER;
import static org.supportprocess.request.lifecycle.Phase.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Episode;

/** What holds of a request at any moment of its life. */
final class Invariants {

    /** A phase that is not named here has ended in the engine. */
    private static final Map<Phase, Set<String>> POSITIONS = Map.of(
            ANSWERING, Set.of("userTask_answerRequest"),
            RESOLVING, Set.of("userTask_resolveRequest"),
            WAITING_FOR_CUSTOMER, Set.of("userTask_awaitInformation"),
            SOLUTION_PROPOSED, Set.of("userTask_awaitConfirmation"),
            CLOSED, Set.of("receiveTask_waitForReopening"),
            WITHDRAWN, Set.of("receiveTask_waitForReopening"));

    private final SupportDesk desk;

    Invariants(SupportDesk desk) {
        this.desk = desk;
    }

    void holdFor(SupportRequest request) {
        waitsForOneThing(request);
        List<TimelineEntry> timeline = desk.timeline(request.number());
        hasATimelineWithoutGap(request, timeline);
        closesForWhatHappened(timeline);
        makesKnownWhateverHappens(request);
        hasTheVerdictOfItsResponse(request.episode());
        assertThat(desk.incidents()).as("incidents of the engine").isZero();
    }

    void hasEnded(RequestNumber number) {
        assertThat(desk.hasEnded(number)).as("the end of %s", number).isTrue();
    }

    private void makesKnownWhateverHappens(SupportRequest request) {
        assertThat(desk.heard(request.number()))
                .as("the entries of %s that were published", request.number())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, request.happenings()).boxed().toList());
    }

    private void waitsForOneThing(SupportRequest request) {
        Set<String> position = POSITIONS.getOrDefault(request.phase(), Set.of());
        assertThat(desk.waitsAt(request.number()))
                .as("where %s waits, which is %s", request.number(), request.phase())
                .isEqualTo(position);
        if (position.isEmpty()) {
            hasEnded(request.number());
        }
    }

    private static void hasATimelineWithoutGap(SupportRequest request, List<TimelineEntry> timeline) {
        assertThat(timeline)
                .extracting(TimelineEntry::position)
                .isEqualTo(IntStream.rangeClosed(1, timeline.size()).boxed().toList());
        assertThat(timeline).extracting(TimelineEntry::at).isSorted();
        assertThat(timeline).extracting(TimelineEntry::episode).isSorted();
        assertThat(timeline)
                .filteredOn(entry -> entry.tellsOf(EventKind.REQUEST_REOPENED))
                .extracting(TimelineEntry::episode)
                .isEqualTo(IntStream.rangeClosed(2, request.episode().number())
                        .boxed()
                        .toList());
    }

    /** A closing says only what happened: read from the entries before it, and not from what the product made of them. */
    private static void closesForWhatHappened(List<TimelineEntry> timeline) {
        for (TimelineEntry closing : timeline) {
            if (closing.tellsOf(EventKind.REQUEST_CLOSED)) {
                List<TimelineEntry> before = timeline.subList(0, closing.position() - 1).stream()
                        .filter(entry -> entry.episode() == closing.episode())
                        .toList();
                switch (Closure.valueOf(closing.facts().get(Fact.CLOSURE))) {
                    case CONFIRMED -> assertThat(last(before)).isEqualTo(EventKind.SOLUTION_CONFIRMED);
                    case WITHDRAWN -> assertThat(last(before)).isEqualTo(EventKind.REQUEST_WITHDRAWN);
                    case CONFIRMED_BY_SILENCE -> wasSilent(before, EventKind.SOLUTION_PROPOSED, closing.at());
                    case UNANSWERED -> wasSilent(before, EventKind.INFORMATION_REQUESTED, closing.at());
                }
            }
        }
    }

    private static EventKind last(List<TimelineEntry> entries) {
        return entries.get(entries.size() - 1).kind();
    }

    /** Since the question nothing has happened but reminders, of which the last is a day old. */
    private static void wasSilent(List<TimelineEntry> before, EventKind question, Instant closed) {
        int asked = IntStream.range(0, before.size())
                .filter(i -> before.get(i).tellsOf(question))
                .max()
                .orElseThrow();
        List<TimelineEntry> since = before.subList(asked + 1, before.size());
        assertThat(since).isNotEmpty().extracting(TimelineEntry::kind).containsOnly(EventKind.CUSTOMER_REMINDED);
        assertThat(since.get(since.size() - 1).at()).isBeforeOrEqualTo(closed.minus(Duration.ofDays(1)));
    }

    /** The replay changes no severity: there is one promise an episode. */
    private static void hasTheVerdictOfItsResponse(Episode episode) {
        Instant promise = episode.target().respondBy();
        if (promise == null) {
            assertThat(episode.met()).isNull();
        } else if (episode.respondedAt() != null) {
            assertThat(episode.met()).isEqualTo(!episode.respondedAt().isAfter(promise));
        }
    }
}
