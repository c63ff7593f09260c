package org.supportprocess.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.benchmark.Contest.Contender;
import org.supportprocess.benchmark.Contest.Speed;
import org.supportprocess.intake.SupportDesk;

/** The product beside the bare engine, each on a database of its own on the same server. */
@Import(CountedDatabases.class)
abstract class Comparison {

    @Autowired
    ProcessEngine engine;

    @Autowired
    SupportDesk desk;

    @Autowired
    CountedDatabase database;

    abstract String name();

    /** The address of an empty database for the bare engine. */
    abstract String emptyDatabase();

    @Test
    void isMeasured() {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(emptyDatabase());
            compareWith(new CountedDatabase(pool));
        }
    }

    private void compareWith(CountedDatabase bareDatabase) {
        ProcessEngine bare = BareEngine.on(bareDatabase, engine);
        try {
            report(new Contest(
                    new Contender(new ProductSide(engine, desk), database),
                    new Contender(new BareSide(bare), bareDatabase)));
        } finally {
            bare.close();
        }
    }

    private void report(Contest contest) {
        contest.warmUp();
        Stream.of(contest.product(), contest.bare()).map(Contender::database).forEach(Comparison::analyze);
        List<Speed> speeds = List.of(contest.speed(1), contest.speed(4));
        Report.add(name(), speeds, contest.productStatements(), contest.bareStatements());
    }

    /** The database's planner still believes in empty tables. */
    private static void analyze(CountedDatabase database) {
        new JdbcTemplate(database).execute("analyze");
    }
}
