package org.supportprocess.desk.sheet;

import static org.supportprocess.request.lifecycle.Phase.ANSWERING;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.request.SupportRequest;

/** What can be done with a request beside completing a task. Whether it holds in the end is decided where it is done. */
enum Deed {
    NOTE(Moment::notes),
    ATTACH(Moment::writes),
    CALL(Moment::notes),
    LINK(Moment::notes),
    TRANSLATOR(Moment::notes),
    SEVERITY(moment -> moment.by().maySetSeverity()),
    /** Before the answer; later it is an outcome of the task. */
    HAND_OVER(moment -> moment.handles() && moment.request().phase() == ANSWERING),
    /** From a colleague who has the task; leads, to whom it is not offered, also from the queue. */
    TAKE_OVER(moment -> moment.handles() && moment.isTakenByAnother() || moment.leads() && moment.isTakenByNobody()),
    ASSIGN(moment -> moment.leads() && moment.task() != null),
    /** Of whoever has the task. */
    FOLLOW_UP(Moment::isOnesOwn),
    /** To the customer; before the answer it explains and is no answer. */
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
     * @param task the one that the request waits at; null where there is none
     * @param engineers who could have it
     */
    record Moment(Staff by, SupportRequest request, OpenTask task, Set<String> engineers) {

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
