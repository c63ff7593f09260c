package org.supportprocess.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.api.ReceiptByHand;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.walk.Colleagues;
import org.supportprocess.walk.RecordedPromises;

/** Real incidents of a service desk live through the product, many at once, each event at its own time. */
abstract class IncidentReplay {

    private static final Duration LONGER_THAN_EVERY_WAIT = Duration.ofDays(60);

    private final Map<String, ReplayedIncident> incidents = new HashMap<>();
    private final Tally tally = new Tally();

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    private Invariants invariants;

    abstract String log();

    boolean replays(String incident) {
        return true;
    }

    @Test
    void everyIncidentLivesThroughTheProductUntilItIsArchived() {
        List<IncidentUpdate> updates = IncidentLog.inOrderOfTime(log()).stream()
                .filter(update -> replays(update.incident()))
                .toList();
        invariants = new Invariants(desk);
        desk.setClock(updates.get(0).at());
        updates.forEach(this::live);
        desk.travel(LONGER_THAN_EVERY_WAIT);
        tally.requests().forEach(this::isArchived);
        tally.requests().forEach(this::hasPromisesThatAreFoundAgain);
        tally.requests().forEach(this::hasAReceiptThatCanBeRecomputed);
        System.out.println(log() + ": " + tally);
        assertThat(tally.refused()).contains("INC0001894");
    }

    private void live(IncidentUpdate update) {
        desk.travelTo(update.at());
        ReplayedIncident incident = incidents.computeIfAbsent(
                update.incident(), first -> new ReplayedIncident(desk, tally, update, incidents.size()));
        incident.live(update);
        tally.happened();
        holds(incident.number());
    }

    private void isArchived(RequestNumber number) {
        assertThat(holds(number).phase()).isEqualTo(Phase.ARCHIVED);
    }

    private void hasPromisesThatAreFoundAgain(RequestNumber number) {
        RecordedPromises promises = new RecordedPromises(desk, new Colleagues());
        assertThat(promises.recorded(number))
                .as("%s, read a second time", number)
                .isEqualTo(promises.readASecondTime(number));
    }

    /** Every promise that was ever made, from what the customer is shown alone. */
    private void hasAReceiptThatCanBeRecomputed(RequestNumber number) {
        Api.Answer receipt = api.get("audrey", "/api/requests/%s/receipt".formatted(number));
        assertThat(ReceiptByHand.check(receipt.body()))
                .isEqualTo(desk.request(number).episode().number());
    }

    private SupportRequest holds(RequestNumber number) {
        SupportRequest request = desk.request(number);
        invariants.holdFor(request);
        tally.see(request);
        return request;
    }

    /** Each tenth; {@code -Dreplay.each=1} replays all 716. */
    abstract static class Sample extends IncidentReplay {

        private static final int EACH = Integer.getInteger("replay.each", 10);

        @Override
        String log() {
            return "incident-sample.csv";
        }

        @Override
        boolean replays(String incident) {
            return Integer.parseInt(incident.substring("INC".length())) % EACH == 1894 % EACH;
        }
    }

    @OnH2
    static class OfASample extends Sample {}

    /** By command only. */
    @OnPostgres
    @Tag("benchmark")
    static class OfASampleOnTheProductionDatabase extends Sample {}

    @OnH2
    @Tag("full-replay")
    static class OfEveryIncident extends IncidentReplay {
        @Override
        String log() {
            return "incidents.csv.gz";
        }
    }
}
