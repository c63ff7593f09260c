package org.supportprocess.desk.sheet;

import static org.supportprocess.request.lifecycle.Phase.ANSWERING;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.request.SupportRequest;

/** An action on a request beside completing a task. Whether it is valid in the end is decided where it is done. */
enum Deed {
    NOTE(Moment::notes),
    ATTACH(Moment::writes),
    CALL(Moment::notes),
    LINK(Moment::notes),
    TRANSLATOR(Moment::notes),
    SEVERITY(moment -> moment.by().maySetSeverity()),
    /** Offered before the answer; later it is an outcome of the task. */
    HAND_OVER(moment -> moment.handles() && moment.request().phase() == ANSWERING),
    /** Offered for a colleague's task; to leads, whose Tasklist does not offer it, for one in the queue as well. */
    TAKE_OVER(moment -> moment.handles() && moment.isTakenByAnother() || moment.leads() && moment.isTakenByNobody()),
    ASSIGN(moment -> moment.leads() && moment.task() != null),
    /** Offered to the assignee of the task. */
    FOLLOW_UP(Moment::isOnesOwn),
    /** A message to the customer; before the answer it explains, and is not itself the answer. */
    MESSAGE(moment -> moment.leads() || moment.writes() && moment.request().phase() != ANSWERING);

    private final Predicate<Moment> offered;

    Deed(Predicate<Moment> offered) {
        this.offered = offered;
    }

    static Set<Deed> of(Moment moment) {
        return moment.request().phase().inHandling()
                ? Stream.of(values())
                        .filter(deed -> deed.offered.test(moment))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Deed.class)))
                : Set.of();
    }

    /**
     * @param task the task that the request waits at, if any
     * @param engineers the engineers who could have it
     */
    record Moment(
            Staff by, SupportRequest request, @Nullable OpenTask task, Set<String> engineers) {

        boolean notes() {
            return by.mayNote();
        }

        boolean writes() {
            return by.mayWrite();
        }

        boolean leads() {
            return by.leads();
        }

        boolean handles() {
            return leads() || engineers.contains(by.user());
        }

        boolean isOnesOwn() {
            return task != null && by.user().equals(task.assignee());
        }

        boolean isTakenByNobody() {
            return task != null && task.assignee() == null;
        }

        boolean isTakenByAnother() {
            return task != null && task.assignee() != null && !isOnesOwn();
        }
    }
}
