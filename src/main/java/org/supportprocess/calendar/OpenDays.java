package org.supportprocess.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hours of each local day: its exception if there is one, none on a holiday, otherwise those of the week, or of that day each
 * year if it is open at all.
 */
record OpenDays(ZoneId zone, WeeklyHours week, ClosedDays closed, ChangedDays exceptions) {

    /** The open pieces of the day, in order of opening; they may touch or overlap where a clock change moves them. */
    List<NanoInterval> on(LocalDate day) {
        List<OpeningHours> spans = spans(day);
        if (spans.isEmpty() || !exists(day)) {
            return List.of();
        }
        List<NanoInterval> pieces = new ArrayList<>(spans.size());
        for (OpeningHours span : spans) {
            NanoInterval piece = new NanoInterval(instant(day, span.opens()), instant(day, span.closes()));
            if (piece.from() < piece.to()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    boolean areRoundTheClock() {
        return closed.isEmpty() && exceptions.isEmpty() && week.isRoundTheClock();
    }

    Optional<String> holiday(LocalDate day) {
        return exceptions.on(day) == null ? Optional.ofNullable(closed.on(day)) : Optional.empty();
    }

    Optional<List<String>> exception(LocalDate day) {
        return Optional.ofNullable(changed(day)).map(OpeningHours::texts);
    }

    private List<OpeningHours> spans(LocalDate day) {
        List<OpeningHours> changed = changed(day);
        return changed == null ? usual(day) : changed;
    }

    /** The hours that replace the usual ones; absent where none do. */
    private @Nullable List<OpeningHours> changed(LocalDate day) {
        List<OpeningHours> changed = exceptions.on(day);
        if (changed == null) {
            changed = exceptions.eachYearOn(day);
            return changed == null || usual(day).isEmpty() ? null : changed;
        }
        return changed;
    }

    private List<OpeningHours> usual(LocalDate day) {
        return closed.on(day) == null ? week.on(day.getDayOfWeek()) : List.of();
    }

    /** Whether the day exists in the zone: Samoa went without 30 December 2011. */
    private boolean exists(LocalDate day) {
        return instant(day, 0) < instant(day, OpeningHours.DAY);
    }

    /**
     * The instant of a local time: moved forward by the gap where it does not exist, the first where it exists twice.
     */
    private long instant(LocalDate day, int seconds) {
        ZoneRules rules = zone.getRules();
        var local = OpeningHours.at(day, seconds);
        return local.toEpochSecond(rules.getOffset(local)) * NanoInterval.SECOND;
    }
}
