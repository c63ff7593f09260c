package org.supportprocess.request;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.RecordedDecision;

/**
 * The record of a request, which is only ever added to. The lengths are kept with the request, so that two writers of
 * the same place collide instead of leaving a gap.
 */
@Embeddable
class Chronicle {

    private int timelineLength;
    private int conversationLength;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    private List<TimelineEntry> timeline = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    private List<Message> conversation = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    private List<PastEpisode> pastEpisodes = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    private List<Promise> promises = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    private List<NewsPromise> newsPromises = new ArrayList<>();

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    private List<Survey> surveys = new ArrayList<>();

    @Transient
    private @Nullable Message lastSaid;

    TimelineEntry happened(SupportRequest request, RequestEvent event, String actor, Instant at) {
        TimelineEntry entry = new TimelineEntry(
                request,
                ++timelineLength,
                request.episode().number(),
                at,
                actor,
                event.recorded(),
                event.customerVisible());
        timeline.add(entry);
        return entry;
    }

    void said(SupportRequest request, String author, boolean byCustomer, String text, Instant at) {
        lastSaid = new Message(request, ++conversationLength, at, author, byCustomer, text);
        conversation.add(lastSaid);
    }

    /** Records a promise beside the latest entry of the timeline. */
    Promise promised(SupportRequest request, Promises.Time time, RecordedDecision decision, Instant at) {
        Promise promise = new Promise(request, timelineLength, time, decision, at);
        promises.add(promise);
        return promise;
    }

    /** Records a promise of news beside the latest entry of the timeline. */
    void newsPromised(SupportRequest request, Instant by, Instant at) {
        newsPromises.add(new NewsPromise(
                request, timelineLength, nextPromise(request.episode().number()), by, at));
    }

    /** The number of the next promise of an episode, of whatever kind. */
    int nextPromise(int episode) {
        long news =
                newsPromises.stream().filter(made -> made.episode() == episode).count();
        return promises(episode).size() + (int) news + 1;
    }

    /** A word of ours is the news that was promised in the episode, also where it is noted after a later one. */
    void heard(int episode, Instant at) {
        newsPromises.stream()
                .filter(news -> news.episode() == episode && news.isOpenAt(at))
                .forEach(news -> news.heard(at));
    }

    /** The promises of an episode, in order. */
    List<Promise> promises(int episode) {
        return promises.stream()
                .filter(promise -> promise.episode() == episode)
                .sorted(Comparator.comparing(Promise::number))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    void ended(SupportRequest request, Episode episode) {
        pastEpisodes.add(new PastEpisode(request, episode));
    }

    void surveyed(Survey survey) {
        surveys.add(survey);
    }

    /** The text of a message. */
    String text(int position) {
        return conversation.stream()
                .filter(message -> message.position() == position)
                .findFirst()
                .map(Message::text)
                .orElseThrow();
    }

    int timelineLength() {
        return timelineLength;
    }

    @Nullable
    Message lastSaid() {
        return lastSaid;
    }
}
