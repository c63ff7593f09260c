package org.supportprocess.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.absence.Absence;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.StaffAccess;
import org.supportprocess.desk.Assignments.Load;
import org.supportprocess.request.EnglishWording;
import org.supportprocess.web.CallRefused;
import org.supportprocess.web.InvalidField;

/** The workload of everybody, and its redistribution when somebody falls ill. */
@Component
class Workload {

    private final Assignments assignments;
    private final Workforce workforce;
    private final DeskActions actions;
    private final AbsenceActions absences;
    private final Clock clock;

    Workload(Assignments assignments, Workforce workforce, DeskActions actions, AbsenceActions absences, Clock clock) {
        this.absences = absences;
        this.assignments = assignments;
        this.workforce = workforce;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * @param engineer absent for the requests that nobody has taken
     * @param away absent where the engineer is here
     */
    record Row(
            String queue,
            @Nullable PersonRef engineer,
            @Nullable Away away,
            long requests,
            long waiting,
            long overdue,
            long critical) {}

    /**
     * @param until in UTC
     * @param standIn absent where nobody stands in
     */
    record Away(Instant until, @Nullable PersonRef standIn) {

        /** "away until Fri 4 Dec 2026 17:00:00 UTC (stand-in Sofia Marin)" */
        public String words() {
            return "away until %s (%s)"
                    .formatted(
                            EnglishWording.at(until, ZoneId.of("UTC")),
                            standIn == null ? "nobody stands in" : "stand-in " + standIn.name());
        }
    }

    /**
     * The outcome of a redistribution, as numbers of requests.
     *
     * @param moved the requests that the colleague has now
     * @param returned the requests given back to their queues
     * @param missed the requests that somebody closed, took or kept changing meanwhile
     */
    record Moved(List<String> moved, List<String> returned, List<String> missed) {}

    /** The rows by queue: what nobody has taken comes first, then the engineers with the most requests. */
    @Transactional(readOnly = true)
    public List<Row> rows(Staff lead) {
        requireLead(lead);
        List<Load> loads = assignments.loads(clock.instant());
        Map<String, Absence> away = new HashMap<>();
        absences.all().stream()
                .filter(absence -> !absence.from().isAfter(clock.instant()))
                .forEach(absence -> away.putIfAbsent(absence.person(), absence));
        Map<String, String> names = workforce.names(Stream.concat(
                        loads.stream().map(Load::engineer),
                        away.values().stream().map(Absence::standIn))
                .filter(name -> name != null)
                .collect(Collectors.toSet()));
        return loads.stream()
                .sorted(Comparator.comparing(Load::queue)
                        .thenComparing(load -> load.engineer() != null)
                        .thenComparing(Comparator.comparing(Load::requests).reversed())
                        .thenComparing(load -> String.valueOf(load.engineer())))
                .map(load -> row(load, names, away.get(String.valueOf(load.engineer()))))
                .toList();
    }

    /** Everybody who works in some queue, by the names they sign in with. */
    Map<String, String> engineers() {
        Map<String, String> all = new TreeMap<>();
        workforce.queues().keySet().forEach(queue -> all.putAll(workforce.engineersOf(queue)));
        return all;
    }

    /**
     * Reassigns each request in a transaction of its own, so that one being changed by somebody else holds back no other.
     *
     * @param to absent for the queues, which also get what the colleague does not work on
     * @param confirmed whether it is meant although the colleague is away
     */
    Moved reassign(Staff lead, String from, @Nullable String to, String reason, boolean confirmed) {
        requireLead(lead);
        List<String> taken = assignments.takenBy(from);
        if (taken.isEmpty()) {
            requireColleague("from", from); // whoever has gone may still have something
        }
        if (to != null) {
            requireColleague("to", to);
        }
        if (to != null && !confirmed) {
            absences.requirePresent(to);
        }
        if (from.equals(to)) {
            throw new InvalidField("to", "must be somebody else than " + from);
        }
        Moved moved = new Moved(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        taken.forEach(number -> list(moved, () -> actions.reassign(lead, number, from, to, reason))
                .add(number));
        return moved;
    }

    private static List<String> list(Moved moved, BooleanSupplier move) {
        try {
            return move.getAsBoolean() ? moved.moved : moved.returned;
        } catch (CallRefused | ConcurrencyFailureException movedMeanwhile) {
            return moved.missed;
        }
    }

    private static Row row(Load load, Map<String, String> names, @Nullable Absence absence) {
        Away away = absence == null ? null : new Away(absence.until(), person(absence.standIn(), names));
        return new Row(
                load.queue(),
                person(load.engineer(), names),
                away,
                load.requests(),
                load.waiting(),
                load.overdue(),
                load.critical());
    }

    private static @Nullable PersonRef person(@Nullable String user, Map<String, String> names) {
        return user == null ? null : new PersonRef(user, names.getOrDefault(user, user));
    }

    private void requireColleague(String field, String user) {
        if (!workforce.names(List.of(user)).containsKey(user)) {
            throw new InvalidField(field, "must be the name that somebody who works here signs in with");
        }
    }

    private static void requireLead(Staff staff) {
        StaffAccess.lead(staff, "Who has how much to do is for team leads and duty managers.");
    }
}
