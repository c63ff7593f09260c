package org.supportprocess.desk.sheet;

import static org.supportprocess.request.lifecycle.Phase.ANSWERING;

import java.time.Instant;
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
enum OfferedAction {
    NOTE(Situation::notes),
    ATTACH(Situation::writes),
    CALL(Situation::notes),
    /** Offered where the customer has said something about the solution that stands. */
    CONFIRM(situation -> situation.handles() && situation.confirmable()),
    LINK(Situation::notes),
    TRANSLATOR(Situation::notes),
    SEVERITY(situation -> situation.by().maySetSeverity()),
    /** Offered before the answer; later it is an outcome of the task. */
    HAND_OVER(situation -> situation.handles() && situation.request().phase() == ANSWERING),
    /** Offered for a colleague's task; to leads, whose Tasklist does not offer it, for one in the queue as well. */
    TAKE_OVER(situation ->
            situation.handles() && situation.isTakenByAnother() || situation.leads() && situation.isTakenByNobody()),
    ASSIGN(situation -> situation.leads() && situation.task() != null),
    /** Offered to the assignee of the task. */
    FOLLOW_UP(Situation::isOnesOwn),
    /** Offered to leads once a promise of the response has been missed. */
    NEXT_NEWS(situation -> situation.leads() && situation.letDown()),
    /** A message to the customer; before the answer it explains, and is not itself the answer. */
    MESSAGE(situation ->
            situation.leads() || situation.writes() && situation.request().phase() != ANSWERING);

    private final Predicate<Situation> offered;

    OfferedAction(Predicate<Situation> offered) {
        this.offered = offered;
    }

    static Set<OfferedAction> of(Situation situation) {
        return situation.request().phase().inHandling()
                ? Stream.of(values())
                        .filter(action -> action.offered.test(situation))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OfferedAction.class)))
                : Set.of();
    }

    /**
     * @param task the task that the request waits at, if any
     * @param engineers the engineers who could have it
     * @param confirmable whether the customer has said something that may confirm the solution
     */
    record Situation(
            Staff by,
            SupportRequest request,
            @Nullable OpenTask task,
            Set<String> engineers,
            boolean confirmable,
            Instant now) {

        boolean letDown() {
            return Boolean.FALSE.equals(request.episode().metBy(now));
        }

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
