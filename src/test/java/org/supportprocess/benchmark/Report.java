package org.supportprocess.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.supportprocess.benchmark.Contest.Speed;
import org.supportprocess.benchmark.SqlCount.Sql;
import org.supportprocess.process.tables.DecisionBenchmark;

/** What was measured, as Markdown. */
final class Report {

    private static final List<String> SPEEDS = new ArrayList<>();
    private static final List<String> STATEMENTS = new ArrayList<>();

    private Report() {}

    static void add(String database, List<Speed> speeds, Map<Step, Sql> product, Map<Step, Sql> bare) {
        speeds.forEach(speed -> SPEEDS.add(row(
                "| %s | %d | %.1f | %.1f | **%.2f** | %.2f |",
                database, speed.threads(), speed.product(), speed.bare(), speed.ratio(), speed.cpuRatio())));
        product.forEach((step, sql) -> addStatements(database, name(step), sql, bare.get(step)));
        addStatements(database, "all steps", total(product), total(bare));
        speeds.forEach(System.out::println);
    }

    static void write(DecisionBenchmark.Result decisions, Map<String, Double> calendar) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| database | threads | product, requests/s | bare engine, requests/s | product / bare | the same per CPU second |");
        lines.add("|---|---:|---:|---:|---:|---:|");
        lines.addAll(SPEEDS);
        lines.add("");
        lines.add("| database | step | statements: product | bare | ratio | executions: product | bare | ratio |");
        lines.add("|---|---|---:|---:|---:|---:|---:|---:|");
        lines.addAll(STATEMENTS);
        lines.add("");
        lines.add("| `response-target` | decisions/s: caching FEEL engine | default | caching / default |");
        lines.add("|---|---:|---:|---:|");
        lines.add(row("| | %,.0f | %,.0f | **%.0f** |", decisions.cached(), decisions.standard(), decisions.speedUp()));
        lines.add("");
        lines.add("| calendar, one thread | per second |");
        lines.add("|---|---:|");
        calendar.forEach((computed, perSecond) -> lines.add(row("| %s | %,.0f |", computed, perSecond)));
        System.out.println(String.join("\n", lines));
        Files.write(Path.of("target", "benchmark.md"), lines);
    }

    private static void addStatements(String database, String step, Sql product, Sql bare) {
        STATEMENTS.add(row(
                "| %s | %s | %.1f | %.1f | **%.2f** | %.1f | %.1f | **%.2f** |",
                database,
                step,
                product.statements(),
                bare.statements(),
                product.statements() / bare.statements(),
                product.executions(),
                bare.executions(),
                product.executions() / bare.executions()));
    }

    private static Sql total(Map<Step, Sql> steps) {
        return steps.values().stream().reduce(new Sql(0, 0), Sql::plus);
    }

    private static String name(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private static String row(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells);
    }
}
