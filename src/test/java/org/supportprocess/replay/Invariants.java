package org.supportprocess.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportprocess.request.lifecycle.Phase.ANSWERING;
import static org.supportprocess.request.lifecycle.Phase.CLOSED;
import static org.supportprocess.request.lifecycle.Phase.RESOLVING;
import static org.supportprocess.request.lifecycle.Phase.SOLUTION_PROPOSED;
import static org.supportprocess.request.lifecycle.Phase.WAITING_FOR_CUSTOMER;
import static org.supportprocess.request.lifecycle.Phase.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
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
        hasATimelineWithoutGap(request, desk.timeline(request.number()));
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
