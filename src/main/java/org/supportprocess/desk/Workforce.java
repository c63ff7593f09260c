package org.supportprocess.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who works here, and on what. */
public interface Workforce {

    /** What they are called, by the names they sign in with; who does not work here is not among them. */
    Map<String, String> names(Collection<String> users);

    /** Everybody in a queue, by the names they sign in with, and what they are called. */
    Map<String, String> engineersOf(String queue);

    /** What the queues are called, by their ids, in the order of these. */
    Map<String, String> queues();

    /** The tasks that are open for a request, its own first and what stands beside it after. */
    List<OpenTask> tasksOf(String requestNumber);
}
