package org.supportprocess.process.engine;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Tells a conflict with another transaction from other database errors, by SQL state. */
final class DatabaseConflict {

    /**
     * Serialization failure and deadlock (SQL standard, PostgreSQL); H2's lock timeout and concurrent update; and something
     * that somebody has hung on a row, or taken away under it, after it was read (both, and H2's other one).
     */
    private static final Set<String> STATES = Set.of("40001", "40P01", "HYT00", "90131", "23503", "23506");

    private DatabaseConflict() {}

    static Optional<SQLException> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException conflict && STATES.contains(conflict.getSQLState())) {
                return Optional.of(conflict);
            }
        }
        return Optional.empty();
    }
}
