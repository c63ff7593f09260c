package org.supportprocess.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.StaffOnly;
import org.supportprocess.desk.Assignments.Load;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.Refused;

/** Who has how much to do; and what somebody has who has fallen ill, given to others. */
@Component
class Workload {

    private final Assignments assignments;
    private final Workforce workforce;
    private final DeskActions actions;
    private final Clock clock;

    Workload(Assignments assignments, Workforce workforce, DeskActions actions, Clock clock) {
        this.assignments = assignments;
        this.workforce = workforce;
        this.actions = actions;
        this.clock = clock;
    }

    /** @param engineer null for what nobody has taken */
    record Row(String queue, Who engineer, long requests, long waiting, long overdue, long critical) {}

    /**
     * The numbers of the requests.
     *
     * @param moved those that the other has now
     * @param returned those that their queues have
     * @param missed those that somebody closed, took or kept changing meanwhile
     */
    record Moved(List<String> moved, List<String> returned, List<String> missed) {}

    /** By queue; what nobody has taken comes first, then whoever has most. */
    @Transactional(readOnly = true)
    public List<Row> rows(Staff lead) {
        requireLead(lead);
        List<Load> loads = assignments.loads(clock.instant());
        Map<String, String> names = workforce.names(
                loads.stream().map(Load::engineer).filter(name -> name != null).toList());
        return loads.stream()
                .sorted(Comparator.comparing(Load::queue)
                        .thenComparing(load -> load.engineer() != null)
                        .thenComparing(Comparator.comparing(Load::requests).reversed())
                        .thenComparing(load -> String.valueOf(load.engineer())))
                .map(load -> row(load, names))
                .toList();
    }

    /** Everybody who works in some queue, by the names they sign in with. */
    Map<String, String> engineers() {
        Map<String, String> all = new TreeMap<>();
        workforce.queues().keySet().forEach(queue -> all.putAll(workforce.engineersOf(queue)));
        return all;
    }

    /**
     * Each request in a transaction of its own: one that somebody changes at this moment keeps no other back.
     *
     * @param to null for the queues; they also get what the other does not work on
     */
    Moved reassign(Staff lead, String from, String to, String reason) {
        requireLead(lead);
        requireColleague("from", from);
        if (to != null) {
            requireColleague("to", to);
        }
        if (from.equals(to)) {
            throw new InvalidField("to", "must be somebody else than " + from);
        }
        Moved moved = new Moved(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        assignments.takenBy(from).forEach(number -> list(moved, () -> actions.reassign(lead, number, from, to, reason))
                .add(number));
        return moved;
    }

    private static List<String> list(Moved moved, BooleanSupplier move) {
        try {
            return move.getAsBoolean() ? moved.moved : moved.returned;
        } catch (Refused | ConcurrencyFailureException movedMeanwhile) {
            return moved.missed;
        }
    }

    private static Row row(Load load, Map<String, String> names) {
        Who engineer = load.engineer() == null
                ? null
                : new Who(load.engineer(), names.getOrDefault(load.engineer(), load.engineer()));
        return new Row(load.queue(), engineer, load.requests(), load.waiting(), load.overdue(), load.critical());
    }

    private void requireColleague(String field, String user) {
        if (!workforce.names(List.of(user)).containsKey(user)) {
            throw new InvalidField(field, "must be the name that somebody who works here signs in with");
        }
    }

    private static void requireLead(Staff staff) {
        StaffOnly.lead(staff, "Who has how much to do is for team leads and duty managers.");
    }
}
