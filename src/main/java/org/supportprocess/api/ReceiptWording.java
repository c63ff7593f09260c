package org.supportprocess.api;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.audit.EpisodeReceipt;
import org.supportprocess.audit.EpisodeVerdict;
import org.supportprocess.audit.NewsReceipt;
import org.supportprocess.audit.TargetReceipt;
import org.supportprocess.web.OffsetTimes;
import org.supportprocess.wording.EventWording;
import org.supportprocess.wording.PageTimes;

/** The sentences of a receipt. */
@Component
class ReceiptWording {

    private final MessageSource messages;
    private final PageTimes times;
    private final EventWording events;

    ReceiptWording(MessageSource messages, PageTimes times, EventWording events) {
        this.messages = messages;
        this.times = times;
        this.events = events;
    }

    /** The words for one reader; instants are in the customer's zone. */
    In in(Locale language, ZoneId zone) {
        return new In(language, zone);
    }

    final class In {

        private final Locale language;
        private final ZoneId zone;

        private In(Locale language, ZoneId zone) {
            this.language = language;
            this.zone = zone;
        }

        /** Whether a promise was kept, and by how much. */
        String verdict(EpisodeVerdict verdict) {
            Instant until = verdict.until();
            Duration by = verdict.by();
            return say(
                    "verdict." + verdict.kind(),
                    until != null ? times.moment(until, zone, language) : by == null ? "" : duration(by));
        }

        /** The reason for which a target was set. */
        String why(TargetReceipt receipt) {
            return say("why." + receipt.recorded().cause(), receipt.recorded().severity());
        }

        String verdict(TargetReceipt receipt) {
            return say("promise." + receipt.verdict());
        }

        String news(NewsReceipt receipt) {
            return say("news", times.moment(receipt.recorded().newsBy(), zone, language)) + " "
                    + say("promise." + receipt.verdict());
        }

        /** The promise, or that there is none. */
        String target(TargetReceipt receipt) {
            return events.of(receipt.recorded(), zone, language) + say("end");
        }

        /** The notes a reader needs about the instant; often none. */
        List<String> remarks(TargetReceipt receipt) {
            List<String> remarks = new ArrayList<>();
            if (!receipt.recorded().target().promised()) {
                remarks.add(say("remark.goal"));
            }
            Instant passed = receipt.recorded().passedBefore();
            if (passed != null) {
                remarks.add(say("remark.passed", times.moment(passed, zone, language)));
            }
            receipt.sooner().ifPresent(earlier -> remarks.add(say("remark.sooner", earlier.number())));
            if (receipt.recorded().releasedAt() != null) {
                remarks.add(say(
                        receipt.recorded().takenBack() ? "remark.takenBack" : "remark.released",
                        times.moment(requireNonNull(receipt.recorded().releasedAt()), zone, language)));
            }
            if (!receipt.agrees()) {
                remarks.add(say(
                        "remark.disagrees",
                        OffsetTimes.at(receipt.counted().at(), zone),
                        OffsetTimes.at(receipt.recorded().target().due(), zone)));
            }
            return remarks;
        }

        @Nullable
        String remark(EpisodeReceipt receipt) {
            Instant noted = receipt.episode().contactNotedAt();
            return receipt.gap()
                    .map(gap -> say("remark." + gap))
                    .orElse(noted == null ? null : say("remark.notedLate", times.moment(noted, zone, language)));
        }

        /** Real time in its two largest units, rounded down: "1 hour 5 minutes". A day is never a number of hours. */
        private String duration(Duration time) {
            String words = Stream.of(
                            counted(time.toHours(), "hours"),
                            counted(time.toMinutesPart(), "minutes"),
                            counted(time.toSecondsPart(), "seconds"))
                    .filter(Objects::nonNull)
                    .limit(2)
                    .collect(Collectors.joining(" "));
            return Optional.of(words).filter(some -> !some.isEmpty()).orElseGet(() -> say("duration.less"));
        }

        private @Nullable String counted(long number, String unit) {
            return number == 0 ? null : say("duration." + unit, number);
        }

        private String say(String key, Object... arguments) {
            return messages.getMessage("receipt." + key, arguments, language);
        }
    }
}
