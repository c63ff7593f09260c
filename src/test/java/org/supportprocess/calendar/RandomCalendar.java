package org.supportprocess.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Some calendar of some zone and something to ask it, every second time within three days of a switch of the clock.
 *
 * @param later after the start, by weeks at most
 * @param within an hour or two as a rule, weeks at most; every now and then zero
 */
record RandomCalendar(CalendarData data, Instant start, Instant later, Duration within) {

    private static final long SEED = Long.getLong("calendar.seed", 0);
    private static final long FIRST = Instant.parse("2010-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2031-01-01T00:00:00Z").getEpochSecond();
    private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
    private static final List<ZoneId> SWITCHING =
            ZONES.stream().filter(zone -> !switches(zone).isEmpty()).toList();

    /** With seconds and less. */
    static RandomCalendar exact(Random seeds) {
        return of(new Random(seeds.nextLong() ^ SEED), 1);
    }

    /** In whole minutes. */
    static RandomCalendar inMinutes(Random seeds) {
        return of(new Random(seeds.nextLong() ^ SEED), 60_000_000_000L);
    }

    private static RandomCalendar of(Random random, long grain) {
        ZoneId zone = pick(random, random.nextBoolean() ? SWITCHING : ZONES);
        Instant start = grained(start(random, zone), random, grain);
        LocalDate day = LocalDate.ofInstant(start, zone);
        CalendarData data = new CalendarData(
                "a random calendar", zone.getId(), hours(random), holidays(random, day), exceptions(random, day));
        Duration within = Duration.ofNanos(time(random) / grain * grain);
        return new RandomCalendar(data, start, start.plusNanos(time(random) / grain * grain), within);
    }

    BusinessCalendar calendar() {
        return data.calendar();
    }

    /** The same with one more day closed, near the start. */
    BusinessCalendar withAnotherHoliday() {
        List<String> more = new ArrayList<>(data.holidays());
        more.add(LocalDate.ofInstant(start, ZoneOffset.UTC)
                .plusDays(more.size() % 5)
                .toString());
        return new CalendarData(data.name(), data.timeZone(), data.hours(), more, data.exceptions()).calendar();
    }

    private static Instant start(Random random, ZoneId zone) {
        List<ZoneOffsetTransition> switches = switches(zone);
        if (switches.isEmpty() || random.nextInt(8) == 0) {
            return Instant.ofEpochSecond(FIRST + (long) (random.nextDouble() * (LAST - FIRST)));
        }
        int twoDays = 2 * 24 * 60 * 60;
        return pick(random, switches).getInstant().plusSeconds(random.nextInt(2 * twoDays) - twoDays * 3 / 2);
    }

    private static Instant grained(Instant start, Random random, long grain) {
        long seconds = Math.max(1, grain / 1_000_000_000);
        Instant whole = Instant.ofEpochSecond(Math.floorDiv(start.getEpochSecond(), seconds) * seconds);
        return grain == 1 && random.nextBoolean() ? whole.plusNanos(random.nextInt(1_000_000_000)) : whole;
    }

    /** Nanoseconds. */
    private static long time(Random random) {
        long minute = 60_000_000_000L;
        return switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> (long) (random.nextDouble() * 60 * 24 * 20 * minute);
            case 2, 3, 4 -> random.nextInt(10) * 60 * minute;
            default -> (long) (random.nextDouble() * 60 * 24 * minute);
        };
    }

    private static Map<String, List<String>> hours(Random random) {
        Map<String, List<String>> hours = new LinkedHashMap<>();
        for (String day : WEEK) {
            if (random.nextInt(4) > 0) {
                hours.put(day, spans(random));
            }
        }
        // never closed altogether
        hours.put(pick(random, WEEK), List.of("08:30-16:00"));
        return hours;
    }

    private static List<String> spans(Random random) {
        int most = 24 * 4;
        List<Integer> edges = new ArrayList<>();
        int count = random.nextInt(4) * 2;
        // hours that only touch are allowed
        for (int edge = 0; edge < count; edge++) {
            edges.add(random.nextInt(5) == 0 ? random.nextInt(2) * most : random.nextInt(most + 1));
        }
        Collections.sort(edges);
        List<String> spans = new ArrayList<>();
        for (int edge = 0; edge < count; edge += 2) {
            if (edges.get(edge) < edges.get(edge + 1)) {
                spans.add(clock(edges.get(edge)) + "-" + clock(edges.get(edge + 1)));
            }
        }
        return spans;
    }

    private static String clock(int quarters) {
        return "%02d:%02d".formatted(quarters / 4, quarters % 4 * 15);
    }

    private static List<String> holidays(Random random, LocalDate around) {
        List<String> holidays = new ArrayList<>();
        while (random.nextInt(3) > 0) {
            LocalDate day = around.plusDays(random.nextInt(30) - 5);
            holidays.add(
                    switch (random.nextInt(3)) {
                        case 0 -> day.toString();
                        case 1 -> "--" + day.toString().substring(5);
                        default -> day + "/" + day.plusDays(random.nextInt(4));
                    });
        }
        return holidays;
    }

    private static Map<String, List<String>> exceptions(Random random, LocalDate around) {
        Map<String, List<String>> exceptions = new LinkedHashMap<>();
        while (random.nextInt(3) == 0) {
            String day = around.plusDays(random.nextInt(10) - 2).toString();
            exceptions.put(random.nextInt(3) == 0 ? "--" + day.substring(5) : day, spans(random));
        }
        return exceptions;
    }

    private static List<ZoneOffsetTransition> switches(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> switches = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(FIRST));
        while (next != null && next.getInstant().getEpochSecond() < LAST) {
            switches.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return switches;
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
