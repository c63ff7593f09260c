package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Assessment;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.Opening;

/** Something that happened to a request: a recorded fact. Together these facts are its timeline. */
public sealed interface RequestEvent {

    /** What happened, in a sentence for people. */
    String detail();

    /** Whether the customer sees it as well, or staff only. */
    default boolean customerVisible() {
        return !(this instanceof StaffOnly);
    }

    /** The name in words: "Request reopened". */
    default String what() {
        return nameOf(getClass());
    }

    /** The name in words of a kind of event; only rungs have names of their own instead. */
    static String nameOf(Class<? extends RequestEvent> kind) {
        String words = kind.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** An event the customer does not see. */
    interface StaffOnly {}

    /** A note made while a request is handled; it moves nothing and stops no clock. */
    sealed interface Remark extends RequestEvent {}

    record RequestSubmitted(Channel channel, String summary) implements RequestEvent {

        static RequestSubmitted of(Opening opening) {
            return new RequestSubmitted(opening.channel(), opening.submission().summary());
        }

        public String detail() {
            return "Submitted %s: %s".formatted(channel.words(), summary);
        }
    }

    record RequestDeclined(Pointer pointer) implements RequestEvent {
        public String detail() {
            return pointer.inWords();
        }
    }

    record SeverityAssessed(Severity assessed, Assessment assigned, Impact impact) implements RequestEvent {
        public String detail() {
            return assigned.severitySource() == SeveritySource.TABLE
                    ? "Severity %s by the table: %s".formatted(assessed, EnglishWording.of(impact))
                    : "Severity %s as the customer requested; the table says %s: %s"
                            .formatted(assigned.severity(), assessed, EnglishWording.of(impact));
        }
    }

    /** @param setAt tells whether the promised time had passed already, as it may when the severity is raised late */
    record ResponseTargetSet(ResponseTarget target, Instant setAt, ZoneId zone) implements RequestEvent {
        public String detail() {
            return EnglishWording.of(target, setAt, zone);
        }
    }

    record RequestRouted(String queue) implements RequestEvent {

        private static final Pattern WORDS = Pattern.compile("To the engineers of (\\S+)");

        /** Reads an entry of the timeline back; empty for an event of another kind. */
        public static Optional<RequestRouted> read(TimelineEntry entry) {
            return entry.read(RequestRouted.class, WORDS).map(words -> new RequestRouted(words.group(1)));
        }

        public String detail() {
            return "To the engineers of " + queue;
        }
    }

    /** An automatic acknowledgement; it does not stop the clock (service description, section 3). */
    record RequestAcknowledged() implements Remark {
        public String detail() {
            return "The request has been received; the time until the first response is running";
        }
    }

    /** @param since the instant the rung is about: the target, or the customer's last news */
    record RungClimbed(Rung rung, Instant since, boolean promised, String told, ZoneId zone)
            implements RequestEvent, StaffOnly {

        public static RungClimbed of(SupportRequest request, Rung rung, String told) {
            Episode episode = request.episode();
            ResponseTarget target = requireNonNull(episode.target());
            Instant since = rung.ofUpdates() ? episode.silentSince() : target.due();
            return new RungClimbed(
                    rung, since, target.promised(), told, request.terms().zone());
        }

        @Override
        public String what() {
            return rung.what();
        }

        /** Whether only an internal goal is at risk; being kept up to date is owed to every customer. */
        public boolean internal() {
            return !rung.ofUpdates() && !promised;
        }

        /** The sentence for the people who are told. */
        public String sentence() {
            return "%s: %s".formatted(what(), about());
        }

        public String detail() {
            return "Told: %s (%s)".formatted(told, about());
        }

        private String about() {
            String of =
                    rung.ofUpdates() ? "no news for the customer since" : promised ? "promised by" : "internal goal";
            return "%s %s".formatted(of, EnglishWording.at(since, zone));
        }
    }

    record CriticalRequestFollowed(String note) implements Remark, StaffOnly {
        public String detail() {
            return note;
        }
    }

    record EscalationReviewed(String note) implements Remark, StaffOnly {
        public String detail() {
            return note;
        }
    }

    record NoteWritten(String text) implements Remark, StaffOnly {
        public String detail() {
            return text;
        }
    }

    /** @param with the person at the other end, in words */
    record CallLogged(CallDirection direction, String with, String text) implements Remark, StaffOnly {
        public String detail() {
            return "%s %s: %s".formatted(direction.words(), with, text);
        }
    }

    /**
     * @param from absent where it was offered to the whole queue
     * @param to absent where it is offered to the whole queue again
     */
    record RequestReassigned(
            @Nullable String from, @Nullable String to, String reason) implements Remark, StaffOnly {
        public String detail() {
            return "From %s to %s%s"
                    .formatted(
                            from == null ? "the queue" : from,
                            to == null ? "the queue" : to,
                            reason.isBlank() ? "" : ": " + reason);
        }
    }

    record RequestsLinked(RequestNumber other, String reason) implements Remark, StaffOnly {

        private static final Pattern WORDS = Pattern.compile("(SR-\\d{4}-\\d{6,12})(?:: (.*))?", Pattern.DOTALL);

        /** Reads an entry of the timeline back; empty for an event of another kind. */
        public static Optional<RequestsLinked> read(TimelineEntry entry) {
            return entry.read(RequestsLinked.class, WORDS)
                    .map(words -> new RequestsLinked(
                            new RequestNumber(words.group(1)), words.group(2) == null ? "" : words.group(2)));
        }

        public String detail() {
            return reason.isBlank() ? other.value() : "%s: %s".formatted(other, reason);
        }
    }

    /** @param language an IETF language tag */
    record TranslatorRequested(String language, String reason) implements Remark, StaffOnly {
        public String detail() {
            return "For %s%s"
                    .formatted(
                            Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH),
                            reason.isBlank() ? "" : ": " + reason);
        }
    }

    record TranslatorArranged(String arrangement) implements Remark {
        public String detail() {
            return arrangement;
        }
    }

    record OutageLinked(String outage, String summary) implements Remark {
        public String detail() {
            return "It is part of the known outage %s: %s".formatted(outage, summary);
        }
    }

    record OutageUnlinked(String outage) implements Remark {
        public String detail() {
            return "It is not part of the outage %s after all".formatted(outage);
        }
    }

    record RequestAnswered(@Nullable Boolean met) implements RequestEvent {
        public String detail() {
            if (met == null) {
                return "An engineer made contact; no hour had been promised";
            }
            return "An engineer made contact; the promise was " + (met ? "kept" : "missed");
        }
    }

    record MessageSent() implements RequestEvent {
        public String detail() {
            return "A message was added to the conversation";
        }
    }

    record FileAttached(String name) implements Remark {
        public String detail() {
            return name;
        }
    }

    record RequestHandedOver(String from, String to) implements RequestEvent {

        private static final Pattern WORDS = Pattern.compile("From (\\S+) to (\\S+)");

        /** Reads an entry of the timeline back; empty for an event of another kind. */
        public static Optional<RequestHandedOver> read(TimelineEntry entry) {
            return entry.read(RequestHandedOver.class, WORDS)
                    .map(words -> new RequestHandedOver(words.group(1), words.group(2)));
        }

        public String detail() {
            return "From %s to %s".formatted(from, to);
        }
    }

    record InformationRequested(Instant until, ZoneId zone) implements RequestEvent {
        public String detail() {
            return "The customer is asked for information until " + EnglishWording.at(until, zone);
        }
    }

    record CustomerReminded() implements Remark {
        public String detail() {
            return "The information asked for is still missing";
        }
    }

    record InformationReceived() implements RequestEvent {
        public String detail() {
            return "The customer answered; work goes on";
        }
    }

    /** The engineer goes on without waiting for the customer any longer. */
    record WorkResumed(String reason) implements RequestEvent {
        public String detail() {
            return reason;
        }
    }

    record SolutionProposed(Instant until, ZoneId zone) implements RequestEvent {
        public String detail() {
            return "Counts as confirmed if nobody objects until " + EnglishWording.at(until, zone);
        }
    }

    record SolutionConfirmed() implements RequestEvent {
        public String detail() {
            return "The customer confirmed the solution";
        }
    }

    record SolutionRejected(String reason) implements RequestEvent {
        public String detail() {
            return reason;
        }
    }

    record SeverityChanged(Severity from, Severity to, SeveritySource source, String reason) implements RequestEvent {
        public String detail() {
            return "From %s to %s %s: %s".formatted(from, to, source.words(), reason);
        }
    }

    record RequestWithdrawn() implements RequestEvent {
        public String detail() {
            return "The customer withdrew the request";
        }
    }

    record RequestClosed(Closure closure, Instant reopenUntil, ZoneId zone) implements RequestEvent {

        static RequestClosed of(Episode closed, ZoneId zone) {
            return new RequestClosed(requireNonNull(closed.closure()), requireNonNull(closed.reopenUntil()), zone);
        }

        public String detail() {
            return "Closed because %s; can be reopened until %s"
                    .formatted(closure.words(), EnglishWording.at(reopenUntil, zone));
        }
    }

    record SurveyInvited() implements RequestEvent {
        public String detail() {
            return "The customer is invited to say how it went";
        }
    }

    record SurveyAnswered(int score) implements RequestEvent {
        public String detail() {
            return "The customer gave %d of 5".formatted(score);
        }
    }

    record RequestReopened(int episode, String reason) implements RequestEvent {
        public String detail() {
            return "Episode %d: %s".formatted(episode, reason);
        }
    }

    record RequestArchived() implements RequestEvent {
        public String detail() {
            return "The reopen window is over";
        }
    }
}
