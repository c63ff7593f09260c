package org.supportprocess.process.engine.tasks;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.query.Query;

/**
 * Counts the tasks of a filter up to a thousand: nobody pages further, and counting on would take longer than finding the most
 * urgent ones. Without a filter the count is exact.
 */
final class BoundedCounts extends FilterServiceImpl {

    static final int BOUND = 1_000;

    /** What is offered to groups or waits for customers. Where few are found a bound would keep the database from its indexes. */
    private static final Pattern MANY = Pattern.compile(
            "^SELECT COUNT\\(\\*\\) FROM \\(SELECT.* (exists \\(select 1 from ACT_RU_IDENTITYLINK|RES\\.DUE_DATE_ is null)");

    private final ThreadLocal<Boolean> counting = new ThreadLocal<>();

    @Override
    public Long count(String filterId) {
        return bounded(() -> super.count(filterId));
    }

    @Override
    public Long count(String filterId, Query<?, ?> extendingQuery) {
        return bounded(() -> super.count(filterId, extendingQuery));
    }

    /** @param sql as it would count everything */
    String bound(String sql) {
        return counting.get() == null || !MANY.matcher(sql).find()
                ? sql
                : sql.replaceFirst("\\)( \\w+)?$", " LIMIT %d)$1".formatted(BOUND));
    }

    private Long bounded(Supplier<Long> count) {
        counting.set(true);
        try {
            return count.get();
        } finally {
            counting.remove();
        }
    }
}
