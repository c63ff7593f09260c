package org.supportprocess.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.walk.ExpectedLedger.Standing;

/**
 * The promises of a request, found out once more from what its timeline says alone: kinds, facts and instants. Nothing of the product's
 * rules is asked.
 */
final class SecondReading {

    private final Contract contract;
    private final List<List<Standing>> episodes = new ArrayList<>();

    private ExpectedLedger ledger;
    private Severity severity;
    private Instant begun;
    private Instant contact;
    private Instant ended;

    private SecondReading(Contract contract) {
        this.contract = contract;
    }

    /** @return the promises of each episode, in order */
    static List<List<Standing>> of(Contract contract, List<TimelineEntry> timeline, Instant now) {
        SecondReading reading = new SecondReading(contract);
        timeline.forEach(reading::read);
        reading.turnThePage(now);
        return reading.episodes;
    }

    private void read(TimelineEntry entry) {
        switch (entry.kind()) {
            case REQUEST_SUBMITTED -> begun = entry.at();
            case SEVERITY_ASSESSED -> severity = Severity.valueOf(entry.facts().get(Fact.SEVERITY));
            case REQUEST_REOPENED -> {
                turnThePage(entry.at());
                begun = entry.at();
            }
            case REQUEST_ROUTED -> ledger = new ExpectedLedger(contract, severity, begun);
            case SEVERITY_CHANGED -> change(entry);
            case REQUEST_ANSWERED -> contact = entry.tookPlaceAt();
            case REQUEST_CLOSED -> ended = entry.at();
            default -> {
                // says nothing about promises of a response
            }
        }
    }

    private void change(TimelineEntry entry) {
        severity = Severity.valueOf(entry.facts().get(Fact.TO));
        if (contact == null) {
            ledger.changes(severity, entry.facts().get(Fact.SOURCE).equals("CUSTOMER"), entry.at());
        }
    }

    private void turnThePage(Instant now) {
        if (ledger != null) {
            episodes.add(ledger.standing(contact, ended, now));
        }
        ledger = null;
        contact = null;
        ended = null;
    }
}
