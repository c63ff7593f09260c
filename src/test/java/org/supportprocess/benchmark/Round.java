package org.supportprocess.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes a number of requests from submission to archive, step by step, and measures the steps only. */
final class Round {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Side side;
    private final ExecutorService threads;
    private final int requests;
    private final LongAdder cpu = new LongAdder();
    private long nanos;

    private Round(Side side, ExecutorService threads, int requests) {
        this.side = side;
        this.threads = threads;
        this.requests = requests;
    }

    /**
     * @param perSecond requests by the clock on the wall
     * @param cpuMillis of one request: a busy machine changes it less. With H2 the database's work is part of it
     */
    record Pace(double perSecond, double cpuMillis) {}

    static Pace of(Side side, int threads, int requests) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return new Round(side, pool, requests).run();
        } finally {
            pool.shutdown();
        }
    }

    private Pace run() {
        List<String> numbers = measured(Stream.<Callable<String>>generate(() -> side::submit)
                .limit(requests)
                .toList());
        Stream.of(Step.values()).skip(1).forEach(step -> step(step, numbers));
        return new Pace(requests * 1e9 / nanos, cpu.sum() / 1e6 / requests);
    }

    private void step(Step step, List<String> numbers) {
        Function<String, Callable<Object>> prepared = number -> Executors.callable(side.prepare(step, number));
        measured(numbers.stream().map(prepared).toList());
    }

    private <T> List<T> measured(List<Callable<T>> work) {
        long start = System.nanoTime();
        try {
            List<Future<T>> done =
                    threads.invokeAll(work.stream().map(this::weighed).toList());
            nanos += System.nanoTime() - start;
            return done.stream().map(Round::result).toList();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private <T> Callable<T> weighed(Callable<T> work) {
        return () -> {
            long before = CPU.getCurrentThreadCpuTime();
            try {
                return work.call();
            } finally {
                cpu.add(CPU.getCurrentThreadCpuTime() - before);
            }
        };
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
