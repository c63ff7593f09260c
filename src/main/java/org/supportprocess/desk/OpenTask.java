package org.supportprocess.desk;

import java.time.Instant;

/**
 * A task that somebody has to do for a request.
 *
 * @param id by which Tasklist opens it
 * @param key what kind of task it is, such as {@code userTask_resolveRequest}
 * @param main whether it is the one that the request itself waits at, and not one beside it
 * @param assignee who has taken it, by the name they sign in with; null while nobody has
 * @param due null where nothing falls due
 * @param followUp when whoever has it wants to come back to it; null where they have not said
 */
public record OpenTask(
        String id, String key, String name, boolean main, String assignee, Instant due, Instant followUp) {}
