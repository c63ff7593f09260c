package org.supportprocess.process.gate;

/** What has to happen when people or groups go. Each call is part of the transaction in which they do, and comes before it. */
public interface Departures {

    /** An account is deleted. */
    default void gone(String user) {}

    /** Somebody is taken out of a group, and stays in their others. */
    default void left(String user, String group) {}

    /**
     * A group is deleted.
     *
     * @throws RuntimeException that says in words what holds it, and keeps it
     */
    default void requireUnused(String group) {}
}
