package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * Recomputes a receipt as a customer would, day by day with the calendar beside it: from the receipt alone, with nothing of the
 * product but its text.
 */
public final class ReceiptByHand {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode receipt;

    private record Open(Instant from, Instant to) {}

    private ReceiptByHand(JsonNode receipt) {
        this.receipt = receipt;
    }

    /**
     * Checks every target and every verdict.
     *
     * @return how many targets there were
     */
    public static int check(String json) {
        try {
            return new ReceiptByHand(JSON.readTree(json)).check();
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(json, unreadable);
        }
    }

    private int check() {
        int targets = 0;
        for (JsonNode episode : receipt.get("episodes")) {
            for (JsonNode target : episode.get("targets")) {
                checkStart(target, episode);
                check(target, episode);
                assertThat(target.get("verdict").asText())
                        .as("verdict of %s", target)
                        .isIn("RELEASED", verdict(target, episode));
                targets++;
            }
            assertThat(boolOf(episode.get("met"))).as("verdict of %s", episode).isEqualTo(verdict(episode));
        }
        return targets;
    }

    /** The time counts from the start, or from a change of severity where the time from the start had passed by then. */
    private static void checkStart(JsonNode target, JsonNode episode) {
        boolean fromTheStart = target.get("countedFrom").equals(episode.get("startedAt"));
        boolean fromTheChange = target.get("countedFrom").equals(target.get("setAt"))
                && target.get("cause").asText().equals("SEVERITY_CHANGED");
        assertThat(fromTheStart || fromTheChange).as("clock of %s", target).isTrue();
    }

    /** A raised severity promises no later than what had been promised before. */
    private static boolean isPromisedSooner(JsonNode target, Instant counted, JsonNode episode) {
        Instant due = at(target.get("respondBy"));
        return due != null
                && due.isBefore(counted)
                && StreamSupport.stream(episode.get("targets").spliterator(), false)
                        .anyMatch(earlier -> earlier.get("number").asInt()
                                        < target.get("number").asInt()
                                && due.equals(at(earlier.get("respondBy"))));
    }

    private static void check(JsonNode target, JsonNode episode) {
        boolean promised = !target.get("commitment").asText().equals("NO_HOUR_NAMED");
        Instant due = at(target.get(promised ? "respondBy" : "internalGoal"));
        assertThat(target.get(promised ? "internalGoal" : "respondBy").isNull()).isTrue();
        assertThat(target.get("promised").asBoolean()).isEqualTo(promised);
        assertThat(target.get("agrees").asBoolean()).isTrue();
        assertThat(target.get("decision").get("outputs").get("commitment")).isEqualTo(target.get("commitment"));
        assertThat(target.get("decision").get("outputs").get("availability")).isEqualTo(target.get("availability"));
        String within = promised
                ? target.get("commitment").asText()
                : target.get("decision").get("outputs").get("internalGoal").asText();
        List<Open> counted = within.endsWith("NEXT_BUSINESS_DAY")
                ? untilTheEndOfTheNextBusinessDay(target)
                : forAsLongAs(Duration.parse(within), target);
        Instant last = counted.get(counted.size() - 1).to();
        assertThat(due.equals(last) || isPromisedSooner(target, last, episode))
                .as("instant of %s", target)
                .isTrue();
        assertThat(intervals(target.get("counted")))
                .as("intervals of %s", target)
                .isEqualTo(counted);
        assertThat(Duration.parse(target.get("countedTime").asText())).isEqualTo(sum(counted));
        target.get("counted")
                .forEach(row -> assertThat(Duration.parse(row.get("time").asText()))
                        .isEqualTo(Duration.between(at(row.get("from")), at(row.get("to")))));
    }

    private static List<Open> forAsLongAs(Duration time, JsonNode target) {
        List<Open> counted = new ArrayList<>();
        Instant start = at(target.get("countedFrom"));
        Duration left = time;
        for (LocalDate day = yesterday(target); !left.isZero(); day = day.plusDays(1)) {
            for (Open hours : hours(day, target.get("calendar"))) {
                Instant from = later(hours.from(), start);
                if (from.isBefore(hours.to()) && !left.isZero()) {
                    Instant to = earlier(hours.to(), from.plus(left));
                    left = left.minus(Duration.between(from, to));
                    add(counted, from, to);
                }
            }
        }
        return counted;
    }

    private static List<Open> untilTheEndOfTheNextBusinessDay(JsonNode target) {
        Instant start = at(target.get("countedFrom"));
        JsonNode calendar = target.get("calendar");
        LocalDate next = yesterday(target).plusDays(2);
        while (hours(next, calendar).isEmpty()) {
            next = next.plusDays(1);
        }
        List<Open> counted = new ArrayList<>();
        for (LocalDate day = yesterday(target); !day.isAfter(next); day = day.plusDays(1)) {
            for (Open hours : hours(day, calendar)) {
                if (hours.to().isAfter(start)) {
                    add(counted, later(hours.from(), start), hours.to());
                }
            }
        }
        return counted;
    }

    private static List<Open> hours(LocalDate day, JsonNode calendar) {
        ZoneId zone = ZoneId.of(calendar.get("timeZone").asText());
        List<Open> hours = new ArrayList<>();
        for (JsonNode span : spans(day, calendar)) {
            String[] ends = span.asText().split("-");
            hours.add(new Open(at(day, ends[0], zone), at(day, ends[1], zone)));
        }
        return hours;
    }

    private static JsonNode spans(LocalDate day, JsonNode calendar) {
        if (calendar.get("exceptions").has(day.toString())) {
            return calendar.get("exceptions").get(day.toString());
        }
        boolean closed = StreamSupport.stream(calendar.get("holidays").spliterator(), false)
                .anyMatch(holiday -> holiday.asText().startsWith(day.toString()));
        String name = day.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                .toLowerCase(Locale.ENGLISH);
        return closed ? JSON.createArrayNode() : calendar.get("hours").path(name);
    }

    private static Instant at(LocalDate day, String time, ZoneId zone) {
        return (time.equals("24:00") ? day.plusDays(1).atStartOfDay() : day.atTime(LocalTime.parse(time)))
                .atZone(zone)
                .toInstant();
    }

    private static void add(List<Open> counted, Instant from, Instant to) {
        int last = counted.size() - 1;
        if (last >= 0 && counted.get(last).to().equals(from)) {
            counted.set(last, new Open(counted.get(last).from(), to));
        } else {
            counted.add(new Open(from, to));
        }
    }

    /** The day before the one that the clock began to run on. */
    private static LocalDate yesterday(JsonNode target) {
        ZoneId zone = ZoneId.of(target.get("calendar").get("timeZone").asText());
        return LocalDate.ofInstant(at(target.get("countedFrom")), zone).minusDays(1);
    }

    private static List<Open> intervals(JsonNode rows) {
        List<Open> intervals = new ArrayList<>();
        rows.forEach(row -> intervals.add(new Open(at(row.get("from")), at(row.get("to")))));
        return intervals;
    }

    private static Duration sum(List<Open> counted) {
        return counted.stream()
                .map(open -> Duration.between(open.from(), open.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** False if any promise was missed, true if at least one was kept. */
    private Boolean verdict(JsonNode episode) {
        List<String> verdicts = new ArrayList<>();
        for (JsonNode target : episode.get("targets")) {
            verdicts.add(target.get("verdict").asText().equals("RELEASED") ? "RELEASED" : verdict(target, episode));
        }
        return verdicts.contains("MISSED") ? Boolean.FALSE : verdicts.contains("KEPT") ? Boolean.TRUE : null;
    }

    private String verdict(JsonNode target, JsonNode episode) {
        Instant promise = at(target.get("respondBy"));
        if (promise == null) {
            return "NOTHING_PROMISED";
        }
        Instant contact = at(episode.get("respondedAt"));
        Instant closed = at(episode.get("closedAt"));
        Instant judged = contact != null ? contact : closed != null ? closed : at(receipt.get("asOf"));
        if (judged.isAfter(promise)) {
            return "MISSED";
        }
        return contact != null ? "KEPT" : closed != null ? "RELEASED" : "OPEN";
    }

    private static Boolean boolOf(JsonNode node) {
        return node.isNull() ? null : node.asBoolean();
    }

    private static Instant at(JsonNode node) {
        return node.isNull() ? null : OffsetDateTime.parse(node.asText()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
