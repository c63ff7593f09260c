package org.supportprocess.standstill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;

/**
 * The product was down for a day, and nobody has answered a request: the engine's own threads catch up with what came due
 * meanwhile. Each request has three timers, a fifth of the requests is critical.
 *
 * <p>The large ones print how long it takes: {@code mvn test -Dgroups=benchmark -DexcludedGroups=
 * -Dtest='AfterADayWithoutTheProduct*'}
 */
abstract class AfterADayWithoutTheProduct {

    private static final Instant OPENED = Instant.parse("2026-12-02T10:00:00Z");
    private static final int CRITICAL_ONE_IN = 5;
    private static final int IN_FLIGHT = 40;
    private static final long BETWEEN_TWO_LOOKS = 100_000_000;

    @Autowired
    SupportDesk desk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate database;

    /** Of the product; in tests its own threads are off, and the engine's have settings of their own. */
    @Value("${camunda.bpm.job-execution.max-jobs-per-acquisition}")
    int atOnce;

    abstract int requests();

    abstract String name();

    @AfterEach
    void backToRealTime() {
        ClockUtil.reset();
    }

    @Test
    void everyRungIsClimbedOnceAndTheCriticalRequestsComeFirst() {
        desk.setClock(OPENED);
        openAll();
        database.execute("analyze");
        ClockUtil.offset(
                Duration.between(Instant.now(), OPENED.plus(Duration.ofDays(1))).toMillis());
        Duration drained = drain();
        System.out.printf(
                "%s: %,d timers of %,d requests after a day's standstill drained in %.1f s, %.0f per second%n",
                name(), 3 * requests(), requests(), drained.toMillis() / 1e3, 3e3 * requests() / drained.toMillis());
        assertThat(climbed()).isEqualTo(expected());
        assertThat(lessSevereBeforeTheLastCritical()).isLessThan(IN_FLIGHT);
        assertThat(desk.incidents()).isZero();
        assertThat(failedTries()).isZero();
    }

    private void openAll() {
        ExecutorService customers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Object>> openings = IntStream.range(0, requests())
                    .mapToObj(i -> Executors.callable(() -> open(i)))
                    .toList();
            for (Future<Object> opened : customers.invokeAll(openings)) {
                opened.get();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            customers.shutdown();
        }
    }

    private void open(int i) {
        desk.open("grace", i % CRITICAL_ONE_IN == 0 ? Draft.critical("SUB-E3") : Draft.of("SUB-E3"));
    }

    private Duration drain() {
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.setMaxJobsPerAcquisition(atOnce);
        long start = System.nanoTime();
        executor.start();
        try {
            await().atMost(Duration.ofMinutes(20))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> waiting() == 0);
        } finally {
            executor.shutdown();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The last rung comes again the next day. */
    private long waiting() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("support-request")
                .executable()
                .count();
    }

    private Map<String, Integer> climbed() {
        return database.queryForList("""
                        select kind, count(*) as times, count(distinct request_number) as requests from timeline_entry
                        where kind like 'RESPONSE%' and kind <> 'RESPONSE_TARGET_SET' or kind = 'CRITICAL_REQUEST_ANNOUNCED'
                        group by kind
                        """).stream()
                .peek(row -> assertThat(row.get("times")).as("%s", row).isEqualTo(row.get("requests")))
                .collect(Collectors.toMap(
                        row -> (String) row.get("kind"), row -> ((Number) row.get("times")).intValue()));
    }

    private Map<String, Integer> expected() {
        return Map.of(
                "CRITICAL_REQUEST_ANNOUNCED", requests() / CRITICAL_ONE_IN,
                "RESPONSE_FELL_DUE_SOON", requests(),
                "RESPONSE_FELL_OVERDUE", requests(),
                "RESPONSE_STILL_MISSING", requests());
    }

    private int lessSevereBeforeTheLastCritical() {
        return database.queryForObject("""
                select count(*) from timeline_entry t join support_request r on r.number = t.request_number
                where t.kind in ('RESPONSE_FELL_DUE_SOON', 'RESPONSE_FELL_OVERDUE', 'RESPONSE_STILL_MISSING')
                  and r.severity <> 'A' and t.happened_at <
                    (select max(c.happened_at) from timeline_entry c join support_request a on a.number = c.request_number
                     where a.severity = 'A')
                """, Integer.class);
    }

    private long failedTries() {
        return engine.getHistoryService()
                .createHistoricJobLogQuery()
                .failureLog()
                .count();
    }

    @OnH2
    @TestPropertySource(
            properties = {
                "spring.datasource.url=jdbc:h2:mem:standstill;DB_CLOSE_DELAY=-1",
                "camunda.bpm.process-engine-name=standstill"
            })
    abstract static class OnTheEmbeddedDatabase extends AfterADayWithoutTheProduct {
        @Override
        String name() {
            return "H2";
        }
    }

    static class OfAHundredRequests extends OnTheEmbeddedDatabase {
        @Override
        int requests() {
            return 100;
        }
    }

    @Tag("benchmark")
    static class OfTenThousandRequests extends OnTheEmbeddedDatabase {
        @Override
        int requests() {
            return Integer.getInteger("standstill.requests", 10_000);
        }
    }

    @Tag("benchmark")
    @OnPostgres
    @TestPropertySource(properties = "camunda.bpm.process-engine-name=standstill-postgres")
    static class OfTenThousandRequestsOnPostgres extends AfterADayWithoutTheProduct {
        @Override
        int requests() {
            return Integer.getInteger("standstill.requests", 10_000);
        }

        @Override
        String name() {
            return "PostgreSQL";
        }
    }
}
