package org.supportprocess.benchmark;

import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Counts what goes to the database: a batch is one execution of several statements. One thread only. */
final class SqlCount implements QueryExecutionListener {

    private int executions;
    private int statements;

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // counted afterwards
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        executions++;
        statements += execution.isBatch() ? execution.getBatchSize() : 1;
    }

    Sql during(Runnable work) {
        executions = 0;
        statements = 0;
        work.run();
        return new Sql(executions, statements);
    }

    /** @param executions round trips, about */
    record Sql(double executions, double statements) {

        Sql plus(Sql other) {
            return new Sql(executions + other.executions, statements + other.statements);
        }

        Sql dividedBy(int requests) {
            return new Sql(executions / requests, statements / requests);
        }
    }
}
