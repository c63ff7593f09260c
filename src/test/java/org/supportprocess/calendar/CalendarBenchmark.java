package org.supportprocess.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** How many deadlines one thread computes in a second, for starts in the course of two years. */
public final class CalendarBenchmark {

    private static final int ROUNDS = 9;
    private static final int WARM_UP = 4;
    private static final long ROUND = TimeUnit.MILLISECONDS.toNanos(300);
    private static final int AT_ONCE = 1024;

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECONDS = 2 * 365 * 24 * 60 * 60;
    private static final Duration[] TARGETS = {
        Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(8)
    };

    private final BusinessCalendar always = BusinessCalendar.always(ZoneId.of("Europe/Berlin"));
    private final BusinessCalendar business = new CalendarData(
                    "benchmark",
                    "Europe/Berlin",
                    Map.of("mon-fri", List.of("09:00-12:00", "13:00-17:00")),
                    List.of("--01-01", "--05-01", "--10-03", "--12-25", "--12-26", "2026-04-03", "2026-04-06"),
                    Map.of("2026-12-24", List.of("09:00-12:00")))
            .calendar();
    private final Instant[] starts =
            new Random(1).ints(AT_ONCE, 0, SECONDS).mapToObj(FIRST::plusSeconds).toArray(Instant[]::new);
    private long sum;

    private CalendarBenchmark() {}

    /** By what was computed; the median of the rounds. */
    public static Map<String, Double> perSecond() {
        return new CalendarBenchmark().run();
    }

    private Map<String, Double> run() {
        Map<String, BiFunction<Instant, Duration, ?>> questions = new LinkedHashMap<>();
        questions.put("deadline, anytime", always::due);
        questions.put("deadline, business hours", business::due);
        questions.put("deadline with intervals, anytime", always::deadline);
        questions.put("deadline with intervals, business hours", business::deadline);
        questions.put("next business day with intervals", (start, within) -> business.endOfNextBusinessDay(start));
        questions.put(
                "elapsed time with intervals, business hours",
                (start, within) -> business.elapsed(start, start.plus(within)));
        Map<String, Double> medians = new LinkedHashMap<>();
        questions.forEach((name, question) -> medians.put(name, median(question)));
        if (sum == 0) {
            throw new IllegalStateException("Nothing was computed");
        }
        return medians;
    }

    private double median(BiFunction<Instant, Duration, ?> question) {
        List<Double> rounds = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            rounds.add(measure(question));
        }
        double[] measured =
                rounds.stream().skip(WARM_UP).mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(measured);
        return measured[ROUNDS / 2];
    }

    private double measure(BiFunction<Instant, Duration, ?> question) {
        long computed = 0;
        long begin = System.nanoTime();
        long elapsed = 0;
        while (elapsed < ROUND) {
            for (int next = 0; next < AT_ONCE; next++) {
                // looked at, so that nothing is optimised away
                sum += question.apply(starts[next], TARGETS[next & 3]).hashCode() & 1;
            }
            computed += AT_ONCE;
            elapsed = System.nanoTime() - begin;
        }
        return computed * 1e9 / elapsed;
    }
}
