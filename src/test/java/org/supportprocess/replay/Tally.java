package org.supportprocess.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Episode;

/** What came of a replay. */
final class Tally {

    private final List<RequestNumber> requests = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Map<EpisodeKey, Episode> episodes = new LinkedHashMap<>();
    private int events;
    private int handOvers;
    private int rejections;
    private int reopenings;

    private record EpisodeKey(RequestNumber request, int number) {}

    void happened() {
        events++;
    }

    void opened(RequestNumber number) {
        requests.add(number);
    }

    void handedOver() {
        handOvers++;
    }

    void rejected() {
        rejections++;
    }

    void reopened() {
        reopenings++;
    }

    void refused(String incident) {
        refused.add(incident);
    }

    /** A verdict, once there, is never another one. */
    void see(SupportRequest request) {
        Episode now = request.episode();
        Episode before = episodes.put(new EpisodeKey(request.number(), now.number()), now);
        if (before != null && before.met() != null) {
            assertThat(now.met()).as("verdict of %s", request.number()).isEqualTo(before.met());
        }
    }

    List<RequestNumber> requests() {
        return requests;
    }

    /** The incidents whose reopening came too late. */
    List<String> refused() {
        return refused;
    }

    @Override
    public String toString() {
        return ("%d requests, %d events, %d hand-overs, %d solutions rejected, %d reopenings, %d refused; "
                        + "%d episodes: %d closed by silence, %d unanswered, %d promises met, %d missed")
                .formatted(
                        requests.size(),
                        events,
                        handOvers,
                        rejections,
                        reopenings,
                        refused.size(),
                        episodes.size(),
                        count(episode -> episode.closure() == Closure.CONFIRMED_BY_SILENCE),
                        count(episode -> episode.closure() == Closure.UNANSWERED),
                        count(episode -> Objects.equals(episode.met(), true)),
                        count(episode -> Objects.equals(episode.met(), false)));
    }

    private long count(Predicate<Episode> which) {
        return episodes.values().stream().filter(which).count();
    }
}
