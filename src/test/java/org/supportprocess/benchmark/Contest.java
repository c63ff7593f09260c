package org.supportprocess.benchmark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.supportprocess.benchmark.Round.Pace;
import org.supportprocess.benchmark.SqlCount.Sql;

/** The product and the bare engine side by side: they take turns, so that a busy machine slows both. */
record Contest(Contender product, Contender bare) {

    private static final int REQUESTS = Integer.getInteger("benchmark.requests", 20);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 15);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 60);
    private static final int COUNTED = 20;

    record Contender(Side side, CountedDatabase database) {}

    /** Medians of the rounds. The ratios are those of throughputs, by the wall clock and by the CPU's. */
    record Speed(int threads, double product, double bare, double ratio, double cpuRatio) {}

    void warmUp() {
        IntStream.range(0, WARM_UP).forEach(round -> pair(round, 1 + 3 * (round % 2)));
    }

    Speed speed(int threads) {
        List<Pair> rounds = IntStream.range(0, ROUNDS)
                .mapToObj(round -> pair(round, threads))
                .toList();
        return new Speed(
                threads,
                median(rounds, pair -> pair.product().perSecond()),
                median(rounds, pair -> pair.bare().perSecond()),
                median(rounds, Pair::ratio),
                median(rounds, Pair::cpuRatio));
    }

    Map<Step, Sql> productStatements() {
        return statements(product);
    }

    Map<Step, Sql> bareStatements() {
        return statements(bare);
    }

    /** Neither is always the first. */
    private Pair pair(int round, int threads) {
        if (round % 2 == 0) {
            Pace first = Round.of(product.side, threads, REQUESTS);
            return new Pair(first, Round.of(bare.side, threads, REQUESTS));
        }
        Pace first = Round.of(bare.side, threads, REQUESTS);
        return new Pair(Round.of(product.side, threads, REQUESTS), first);
    }

    private static Map<Step, Sql> statements(Contender contender) {
        Map<Step, Sql> sum = new EnumMap<>(Step.class);
        IntStream.range(0, COUNTED).forEach(request -> count(contender, sum));
        sum.replaceAll((step, sql) -> sql.dividedBy(COUNTED));
        return sum;
    }

    private static void count(Contender contender, Map<Step, Sql> sum) {
        String[] number = new String[1];
        sum.merge(Step.SUBMISSION, contender.database.count(() -> number[0] = contender.side.submit()), Sql::plus);
        for (Step step : Step.values()) {
            if (step != Step.SUBMISSION) {
                sum.merge(step, contender.database.count(contender.side.prepare(step, number[0])), Sql::plus);
            }
        }
    }

    private static double median(List<Pair> rounds, ToDoubleFunction<Pair> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[ROUNDS / 2];
    }

    /** Two rounds, one right after the other. */
    private record Pair(Pace product, Pace bare) {

        double ratio() {
            return product.perSecond() / bare.perSecond();
        }

        double cpuRatio() {
            return bare.cpuMillis() / product.cpuMillis();
        }
    }
}
