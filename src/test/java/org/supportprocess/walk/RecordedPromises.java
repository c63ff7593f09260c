package org.supportprocess.walk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.NewsPromise;
import org.supportprocess.request.PastEpisode;
import org.supportprocess.request.Promise;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.walk.ExpectedLedger.Standing;
import org.supportprocess.walk.SecondReading.ReadEpisode;

/** What the product has on record of the promises of a request, and what a second reader finds. */
public record RecordedPromises(SupportDesk desk, Colleagues colleagues) {

    public List<ReadEpisode> recorded(RequestNumber number) {
        List<Promise> promises = desk.promises(number);
        List<NewsPromise> news = desk.newsPromises(number);
        Instant now = desk.now();
        return episodes(number).stream()
                .filter(episode -> episode.target() != null)
                .map(episode -> new ReadEpisode(
                        promises.stream()
                                .filter(promise -> promise.episode() == episode.number())
                                .map(promise ->
                                        new Standing(promise.target().respondBy(), promise.verdict(episode, now)))
                                .toList(),
                        news.stream()
                                .filter(promise -> promise.episode() == episode.number())
                                .map(promise -> new Standing(promise.newsBy(), promise.verdict(episode, now)))
                                .toList(),
                        episode.metBy(now)))
                .toList();
    }

    public List<ReadEpisode> readASecondTime(RequestNumber number) {
        boolean technical = desk.request(number).submission().supportType() == SupportType.TECHNICAL;
        List<ExpectedTerms> terms = episodes(number).stream()
                .map(episode -> ExpectedTerms.of(episode.terms(), technical))
                .toList();
        return SecondReading.of(terms, colleagues, desk.timeline(number), desk.now());
    }

    private List<Episode> episodes(RequestNumber number) {
        SupportRequest request = desk.request(number);
        return Stream.concat(desk.pastEpisodes(number).stream().map(PastEpisode::episode), Stream.of(request.episode()))
                .toList();
    }
}
