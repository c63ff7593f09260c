package org.supportprocess.process.engine;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Tells a conflict with another transaction from other database errors, by SQL state. */
final class DatabaseConflict {

    /**
     * Serialization failure and deadlock (SQL standard, PostgreSQL); H2's lock timeout and concurrent update; and a
     * violated foreign key: after the row was read, something was added below it or its parent was deleted (both; H2 has two codes).
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
