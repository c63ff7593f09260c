package org.supportprocess.desk;

import java.util.List;
import java.util.Map;
import org.supportprocess.wording.StaffNames;

/** The people who work here, with their queues and tasks. */
public interface Workforce extends StaffNames {

    /** The names of everybody in a queue, by the names they sign in with. */
    Map<String, String> engineersOf(String queue);

    /** The names of the queues by their ids, in the order of the ids. */
    Map<String, String> queues();

    /** The open tasks of a request, its own first, then those beside it. */
    List<OpenTask> tasksOf(String requestNumber);
}
