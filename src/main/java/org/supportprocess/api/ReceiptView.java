package org.supportprocess.api;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.supportprocess.audit.CountedHours;
import org.supportprocess.audit.DeadlineReceipt;
import org.supportprocess.audit.EpisodeReceipt;
import org.supportprocess.audit.NewsReceipt;
import org.supportprocess.audit.TargetReceipt;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Interval;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Plan;
import org.supportprocess.request.NewsPromise;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.RecordedDecision;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.TargetCause;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.promise.Verdict;
import org.supportprocess.web.OffsetTimes;

/**
 * A deadline receipt for the API and the page: enough to recompute each target by hand. Instants carry the offset of the
 * customer's zone, those of an episode that of its own terms.
 *
 * @param timeZone the customer's zone in the current episode
 * @param asOf the present, by which running targets are judged
 */
record ReceiptView(
        String number,
        String organisation,
        String subscription,
        String summary,
        String timeZone,
        OffsetDateTime asOf,
        List<EpisodeReceiptView> episodes) {

    /** @param words those for times of a zone */
    static ReceiptView of(DeadlineReceipt receipt, Function<ZoneId, ReceiptWording.In> words) {
        SupportRequest request = receipt.request();
        ZoneId zone = request.terms().zone();
        return new ReceiptView(
                request.number().value(),
                request.terms().organisation(),
                request.terms().subscription(),
                request.submission().summary(),
                zone.getId(),
                OffsetTimes.at(receipt.asOf(), zone),
                receipt.episodes().stream()
                        .map(episode -> EpisodeReceiptView.of(
                                episode, words.apply(episode.episode().terms().zone())))
                        .toList());
    }

    /**
     * @param startedAt when the clock of the initial response began to run
     * @param terms those of that day, by which all of it is judged
     * @param targets in the order in which they were set; the last one is in force
     * @param news what a customer who was let down was promised to hear, in order
     * @param respondedAt when an engineer first made contact; absent until then
     * @param met true (kept), false (missed), absent where nothing was promised or nothing is decided yet
     * @param verdict the same in a sentence
     * @param remark what could not be shown, if anything
     */
    record EpisodeReceiptView(
            int number,
            OffsetDateTime startedAt,
            TermsView terms,
            List<TargetReceiptView> targets,
            List<NewsReceiptView> news,
            @Nullable OffsetDateTime respondedAt,
            @Nullable Boolean met,
            String verdict,
            @Nullable OffsetDateTime closedAt,
            @Nullable String remark) {

        static EpisodeReceiptView of(EpisodeReceipt receipt, ReceiptWording.In words) {
            var episode = receipt.episode();
            ZoneId zone = episode.terms().zone();
            return new EpisodeReceiptView(
                    episode.number(),
                    OffsetTimes.at(episode.startedAt(), zone),
                    TermsView.of(episode.terms()),
                    receipt.targets().stream()
                            .map(target -> TargetReceiptView.of(target, zone, words))
                            .toList(),
                    receipt.news().stream()
                            .map(news -> NewsReceiptView.of(news, zone, words))
                            .toList(),
                    OffsetTimes.at(episode.respondedAt(), zone),
                    receipt.met(),
                    words.verdict(receipt.verdict()),
                    OffsetTimes.at(episode.closedAt(), zone),
                    words.remark(receipt));
        }
    }

    /**
     * @param plan the plan whose promises hold
     * @param timeZone the customer's zone, in which days and hours are local
     */
    record TermsView(Plan plan, ElevatedSupport elevatedSupport, boolean trial, String country, String timeZone) {

        static TermsView of(Terms terms) {
            return new TermsView(
                    terms.plan(),
                    terms.elevatedSupport(),
                    terms.trial(),
                    terms.country(),
                    terms.zone().getId());
        }
    }

    /**
     * @param number the number of the promise within the episode
     * @param inWords a sentence with the promise, or saying that there is none
     * @param countedFrom the start of the episode, or the change of severity where the time from the start had passed already
     * @param promised false where no hour is named
     * @param counted the intervals that counted, in order; they add up to {@code countedTime}
     * @param respondBy the promised instant; absent where no hour is named
     * @param internalGoal the instant that drives the escalation where nothing is promised; internal, never a promise
     * @param verdict what has come of it
     * @param agrees whether the recorded instant follows from all the rest
     * @param remarks notes that a reader needs to understand the instant
     */
    record TargetReceiptView(
            int number,
            OffsetDateTime setAt,
            TargetCause cause,
            String why,
            String inWords,
            OffsetDateTime countedFrom,
            Severity severity,
            DecisionView decision,
            Availability availability,
            Commitment commitment,
            boolean promised,
            CalendarView calendar,
            List<CountedView> counted,
            Duration countedTime,
            @Nullable OffsetDateTime respondBy,
            @Nullable OffsetDateTime internalGoal,
            Verdict verdict,
            String verdictInWords,
            boolean agrees,
            List<String> remarks) {

        static TargetReceiptView of(TargetReceipt receipt, ZoneId zone, ReceiptWording.In words) {
            var recorded = receipt.recorded();
            var target = recorded.target();
            return new TargetReceiptView(
                    recorded.number(),
                    OffsetTimes.at(recorded.setAt(), zone),
                    recorded.cause(),
                    words.why(receipt),
                    words.target(receipt),
                    OffsetTimes.at(recorded.countedFrom(), zone),
                    recorded.severity(),
                    DecisionView.of(recorded.decision()),
                    target.availability(),
                    target.commitment(),
                    target.promised(),
                    CalendarView.of(recorded.calendar(), receipt.hours()),
                    receipt.counted().counted().stream()
                            .map(interval -> CountedView.of(interval, zone))
                            .toList(),
                    receipt.countedTime(),
                    OffsetTimes.at(target.respondBy(), zone),
                    OffsetTimes.at(target.internalGoal(), zone),
                    receipt.verdict(),
                    words.verdict(receipt),
                    receipt.agrees(),
                    words.remarks(receipt));
        }
    }

    /**
     * @param version of the table
     * @param sentence the rule in words
     * @param inputs the table's inputs by the labels of its columns
     * @param outputs the table's outputs by the names of its columns
     */
    record DecisionView(
            String table,
            String version,
            String rule,
            String sentence,
            Map<String, String> inputs,
            Map<String, String> outputs) {

        static DecisionView of(RecordedDecision decision) {
            return new DecisionView(
                    decision.decided(),
                    decision.decisionVersion(),
                    decision.rule(),
                    decision.sentence(),
                    decision.inputs(),
                    decision.outputs());
        }
    }

    /**
     * The hours that counted, in the terms of the body of {@code POST /api/calendar/deadline}.
     *
     * @param counted whether the business hours count, or what "anytime" means in the customer's country
     * @param roundTheClock whether every moment between start and target counted
     * @param hours by day: lists of {@code 09:00-17:00}; a missing day is closed
     * @param holidays the closed days from the start to the target: {@code 2026-12-25 Christmas Day}
     * @param exceptions the days from the start to the target with hours of their own, holiday or not; an empty list is a closed day
     */
    record CalendarView(
            String name,
            String version,
            String timeZone,
            Availability counted,
            boolean roundTheClock,
            Map<String, List<String>> hours,
            List<String> holidays,
            Map<String, List<String>> exceptions) {

        static CalendarView of(CalendarVersion calendar, CountedHours hours) {
            Map<String, List<String>> exceptions = new LinkedHashMap<>();
            hours.exceptions().forEach((day, spans) -> exceptions.put(day.toString(), spans));
            return new CalendarView(
                    calendar.calendar(),
                    calendar.version(),
                    calendar.zone().getId(),
                    hours.counted(),
                    hours.roundTheClock(),
                    hours.week(),
                    hours.holidays().entrySet().stream()
                            .map(day -> "%s %s"
                                    .formatted(day.getKey(), day.getValue())
                                    .strip())
                            .toList(),
                    exceptions);
        }
    }

    /** @param newsBy the promised time of the next news */
    record NewsReceiptView(int number, OffsetDateTime madeAt, OffsetDateTime newsBy, Verdict verdict, String inWords) {

        static NewsReceiptView of(NewsReceipt receipt, ZoneId zone, ReceiptWording.In words) {
            NewsPromise news = receipt.recorded();
            return new NewsReceiptView(
                    news.number(),
                    OffsetTimes.at(news.madeAt(), zone),
                    OffsetTimes.at(news.newsBy(), zone),
                    receipt.verdict(),
                    words.news(receipt));
        }
    }

    /** @param time the real time between the two */
    record CountedView(OffsetDateTime from, OffsetDateTime to, Duration time) {

        static CountedView of(Interval interval, ZoneId zone) {
            return new CountedView(
                    OffsetTimes.at(interval.from(), zone),
                    OffsetTimes.at(interval.to(), zone),
                    Duration.between(interval.from(), interval.to()));
        }
    }
}
