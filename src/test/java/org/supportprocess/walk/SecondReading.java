package org.supportprocess.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.Verdict;
import org.supportprocess.walk.ExpectedLedger.Standing;

/**
 * The promises of a request, found out once more from the terms of its episodes and from what its timeline says: kinds, facts and
 * instants. Nothing of the product's rules is asked.
 */
public final class SecondReading {

    private final List<ExpectedTerms> terms;
    private final Colleagues colleagues;
    private final List<ReadEpisode> episodes = new ArrayList<>();
    private final List<News> news = new ArrayList<>();

    private ExpectedLedger ledger;
    private String customer;
    private String queue;
    private Severity severity;
    private Instant begun;
    private Instant contact;
    private Instant ended;

    private SecondReading(List<ExpectedTerms> terms, Colleagues colleagues) {
        this.terms = terms;
        this.colleagues = colleagues;
    }

    /**
     * @param terms of each episode
     * @return what was promised in each episode, in order
     */
    public static List<ReadEpisode> of(
            List<ExpectedTerms> terms, Colleagues colleagues, List<TimelineEntry> timeline, Instant now) {
        SecondReading reading = new SecondReading(terms, colleagues);
        timeline.forEach(reading::read);
        reading.turnThePage(now);
        return reading.episodes;
    }

    private void read(TimelineEntry entry) {
        switch (entry.kind()) {
            case REQUEST_SUBMITTED -> {
                begun = entry.at();
                customer = entry.actor();
            }
            case SEVERITY_ASSESSED -> severity = Severity.valueOf(entry.facts().get(Fact.SEVERITY));
            case REQUEST_REOPENED -> {
                turnThePage(entry.at());
                begun = entry.at();
            }
            case REQUEST_ROUTED -> {
                queue = entry.facts().get(Fact.QUEUE);
                ledger = new ExpectedLedger(present(), severity, begun);
            }
            case REQUEST_HANDED_OVER -> queue = entry.facts().get(Fact.TO);
            case SEVERITY_CHANGED -> change(entry);
            case CALL_LOGGED -> call(entry);
            case REQUEST_ANSWERED -> answer(entry);
            case INFORMATION_REQUESTED, SOLUTION_PROPOSED -> word(entry.at());
            case MESSAGE_SENT -> {
                if (!entry.actor().equals(customer)) {
                    word(entry.at());
                }
            }
            case PROMISE_MISSED -> news.add(new News(entry.at(), nextUpdate(entry.at())));
            case NEWS_PROMISED -> {
                word(entry.at());
                news.add(new News(entry.at(), entry.facts().instant(Fact.UNTIL)));
            }
            case REQUEST_CLOSED -> ended = entry.at();
            default -> {
                // promises nothing, and says nothing to the customer
            }
        }
    }

    private ExpectedTerms present() {
        return terms.get(episodes.size());
    }

    private void change(TimelineEntry entry) {
        severity = Severity.valueOf(entry.facts().get(Fact.TO));
        if (contact == null) {
            ledger.changes(severity, entry.facts().get(Fact.SOURCE).equals("CUSTOMER"), entry.at());
        }
    }

    /** In which an engineer of the queue spoke with the customer. */
    private void call(TimelineEntry entry) {
        Instant at = entry.tookPlaceAt();
        if (tells(entry, Fact.DIRECTION, "OUTGOING")
                && tells(entry, Fact.REACHED, "true")
                && tells(entry, Fact.WITH_CUSTOMER, "true")
                && colleagues.everWorkedIn(queue, entry.actor())
                && !at.isBefore(begun)) {
            if (contact == null) {
                contact = at;
                ledger.responded(at);
            }
            word(at);
        }
    }

    private static boolean tells(TimelineEntry entry, Fact fact, String value) {
        return entry.facts().find(fact).filter(value::equals).isPresent();
    }

    private void answer(TimelineEntry entry) {
        if (contact == null) {
            contact = entry.at();
            word(contact);
        } else if (!contact.equals(entry.tookPlaceAt())) {
            throw new AssertionError(
                    "The first contact was at %s and not at %s".formatted(contact, entry.tookPlaceAt()));
        }
    }

    private void word(Instant at) {
        news.forEach(promise -> promise.heard(at));
    }

    private Instant nextUpdate(Instant from) {
        return severity == Severity.A
                ? from.plus(Duration.ofHours(4))
                : present().days().plusBusinessDays(from, severity == Severity.B ? 1 : 3);
    }

    private void turnThePage(Instant now) {
        if (ledger != null) {
            List<Standing> promises = ledger.standing(contact, ended, now);
            List<Standing> told = news.stream()
                    .map(promise -> new Standing(promise.by, promise.verdict(ended, now)))
                    .toList();
            episodes.add(new ReadEpisode(promises, told, met(promises)));
        }
        news.clear();
        ledger = null;
        contact = null;
        ended = null;
    }

    private static Boolean met(List<Standing> promises) {
        List<Verdict> verdicts = promises.stream().map(Standing::verdict).toList();
        if (verdicts.contains(Verdict.MISSED)) {
            return false;
        }
        return verdicts.contains(Verdict.KEPT) ? true : null;
    }

    /**
     * An episode as it was read.
     *
     * @param promises of the response
     * @param news when the customer was to hear of us
     */
    public record ReadEpisode(List<Standing> promises, List<Standing> news, Boolean met) {

        List<Standing> all() {
            return Stream.concat(promises.stream(), news.stream()).toList();
        }
    }

    private static final class News {

        private final Instant made;
        private final Instant by;
        private Instant heard;
        private boolean pointless;

        private News(Instant made, Instant by) {
            this.made = made;
            this.by = by;
        }

        /** A word is judged by its time, also where it is noted later; one before the promise makes that pointless. */
        private void heard(Instant at) {
            if (heard == null && at.isBefore(made)) {
                pointless = true;
            } else if (!at.isBefore(made) && (heard == null || at.isBefore(heard))) {
                heard = at;
            }
        }

        private Verdict verdict(Instant ended, Instant now) {
            if (pointless) {
                return Verdict.RELEASED;
            }
            Instant judged = heard != null ? heard : ended != null ? ended : now;
            if (judged.isAfter(by)) {
                return Verdict.MISSED;
            }
            return heard != null ? Verdict.KEPT : ended != null ? Verdict.RELEASED : Verdict.OPEN;
        }
    }
}
