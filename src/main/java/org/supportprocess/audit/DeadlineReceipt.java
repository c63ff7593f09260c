package org.supportprocess.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.supportprocess.request.NewsPromise;
import org.supportprocess.request.PastEpisode;
import org.supportprocess.request.Promise;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Episode;

/**
 * The proof of a request's response times (service description, section 3): what was promised, by which rule and
 * calendar, which time counted, what happened. It follows from recorded facts alone, and a customer can recompute it by
 * hand.
 *
 * @param asOf the present, by which a promise that still runs is judged
 * @param episodes in order; the last one is the current
 */
public record DeadlineReceipt(SupportRequest request, Instant asOf, List<EpisodeReceipt> episodes) {

    /**
     * @param past the episodes that reopenings have ended, in order
     * @param promises every promise of a response that was ever made, in order
     * @param news every promise of news, in order
     */
    public static DeadlineReceipt of(
            SupportRequest request,
            List<PastEpisode> past,
            List<Promise> promises,
            List<NewsPromise> news,
            Instant now) {
        return new DeadlineReceipt(
                request,
                now,
                Stream.concat(past.stream().map(PastEpisode::episode), Stream.of(request.episode()))
                        .map(episode -> EpisodeReceipt.of(
                                episode,
                                of(episode, promises),
                                news.stream()
                                        .filter(made -> made.episode() == episode.number())
                                        .toList(),
                                now))
                        .toList());
    }

    private static List<Promise> of(Episode episode, List<Promise> promises) {
        return promises.stream()
                .filter(promise -> promise.episode() == episode.number())
                .toList();
    }
}
