package org.supportprocess.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task that somebody has to do for a request.
 *
 * @param id the id by which Tasklist opens it
 * @param key the kind of task, such as {@code userTask_resolveRequest}
 * @param main whether it is the one that the request itself waits at, not one beside it
 * @param assignee the name that its assignee signs in with; absent while nobody has taken it
 * @param due absent where nothing falls due
 * @param followUp when the assignee wants to come back to it, if they have said
 */
public record OpenTask(
        String id,
        String key,
        String name,
        boolean main,
        @Nullable String assignee,
        @Nullable Instant due,
        @Nullable Instant followUp) {}
