package org.supportprocess.process.tasks;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.query.Query;

/**
 * Counts what a filter shows, up to a thousand: nobody pages further, and counting on would take longer than finding what is
 * most urgent. Whoever counts tasks without a filter gets their number.
 */
final class BoundedCounts extends FilterServiceImpl {

    static final int BOUND = 1_000;

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
        return counting.get() == null || !sql.startsWith("SELECT COUNT(*) FROM (SELECT")
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
