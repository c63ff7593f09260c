package org.supportprocess.process.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How many decisions of the response target the engine's own FEEL and the caching one make in a second. Both run
 * in the same process in turn, so that a busy machine slows both.
 */
public final class DecisionBenchmark {

    private static final int ROUNDS = 9;
    private static final long ROUND = TimeUnit.MILLISECONDS.toNanos(500);

    /** Decisions per second, median of the rounds. */
    public record Result(double standard, double cached) {

        public double speedUp() {
            return cached / standard;
        }
    }

    private final List<Map<String, Object>> requests =
            Combinations.of("response-target").toList();

    private DecisionBenchmark() {}

    public static Result decisionsPerSecond() {
        return new DecisionBenchmark().run(Tables.oneByOne(null), Tables.oneByOne());
    }

    private Result run(Tables standard, Tables cached) {
        double[] slow = new double[ROUNDS];
        double[] fast = new double[ROUNDS];
        warmUp(standard, cached);
        for (int round = 0; round < ROUNDS; round++) {
            slow[round] = measure(standard);
            fast[round] = measure(cached);
        }
        return new Result(median(slow), median(fast));
    }

    private void warmUp(Tables... tables) {
        for (int round = 0; round < 4; round++) {
            Arrays.stream(tables).forEach(this::measure);
        }
    }

    private double measure(Tables tables) {
        int decisions = 0;
        long start = System.nanoTime();
        long elapsed = 0;
        while (elapsed < ROUND) {
            tables.decide("response-target", requests.get(decisions++ % requests.size()));
            elapsed = System.nanoTime() - start;
        }
        return decisions * 1e9 / elapsed;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
