package org.supportprocess.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * What holds for every calendar in every zone of the world, over all switches of the clock from 2010 to 2030.
 *
 * <p>{@code -Dcalendar.seed=…} takes other calendars than those of every build, {@code -Djqwik.tries.default=…} more of them.
 */
class CountingAnywhere {

    private static final String SEED = "20140516";

    @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void agreesWithCountingMinuteByMinute(@ForAll("inMinutes") RandomCalendar some) {
        BusinessCalendar calendar = some.calendar();
        assertThat(calendar.deadline(some.start(), some.within()))
                .isEqualTo(new MinuteByMinute(some.data(), some.start()).deadline(some.within()));
        assertThat(calendar.elapsed(some.start(), some.later()))
                .isEqualTo(new MinuteByMinute(some.data(), some.start()).elapsed(some.later()));
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void elapsesUntilADeadlineWhatWasAllowed(@ForAll("exact") RandomCalendar some) {
        BusinessCalendar calendar = some.calendar();
        Deadline deadline = calendar.deadline(some.start(), some.within());
        assertThat(calendar.elapsed(some.start(), deadline.at()))
                .isEqualTo(new ElapsedTime(some.within(), deadline.counted()));
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void allowsUntilAnInstantWhatElapses(@ForAll("exact") RandomCalendar some) {
        BusinessCalendar calendar = some.calendar();
        Duration elapsed = calendar.elapsed(some.start(), some.later()).time();
        if (!elapsed.isZero()) {
            Instant deadline = calendar.due(some.start(), elapsed);
            assertThat(deadline).isBeforeOrEqualTo(some.later());
            assertThat(calendar.elapsed(deadline, some.later()).time()).isZero();
        }
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void isNeverEarlierForALaterStart(@ForAll("exact") RandomCalendar some) {
        BusinessCalendar calendar = some.calendar();
        assertThat(calendar.due(some.later(), some.within()))
                .isAfterOrEqualTo(calendar.due(some.start(), some.within()));
        assertThat(calendar.firstOpen(some.later())).isAfterOrEqualTo(calendar.firstOpen(some.start()));
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void isNeverEarlierForMoreTime(@ForAll("exact") RandomCalendar some) {
        BusinessCalendar calendar = some.calendar();
        Duration more = Duration.between(some.start(), some.later());
        assertThat(calendar.due(some.start(), some.within().plus(more)))
                .isAfterOrEqualTo(calendar.due(some.start(), some.within()));
        Instant end = some.start().plus(some.within());
        assertThat(calendar.elapsed(some.start(), end.plus(more)).time())
                .isGreaterThanOrEqualTo(calendar.elapsed(some.start(), end).time());
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void isNeverEarlierForAnotherHoliday(@ForAll("exact") RandomCalendar some) {
        assertThat(some.withAnotherHoliday().due(some.start(), some.within()))
                .isAfterOrEqualTo(some.calendar().due(some.start(), some.within()));
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void countsIntervalsThatAReaderCanAddUp(@ForAll("exact") RandomCalendar some) {
        BusinessCalendar calendar = some.calendar();
        Deadline deadline = calendar.deadline(some.start(), some.within());
        assertThat(calendar.due(some.start(), some.within())).isEqualTo(deadline.at());
        assertThat(sum(deadline.counted())).isEqualTo(some.within());
        List<Instant> edges = new ArrayList<>(List.of(some.start().minusNanos(1)));
        deadline.counted().forEach(interval -> edges.addAll(List.of(interval.from(), interval.to())));
        assertThat(edges).isSorted().doesNotHaveDuplicates();
        assertThat(edges.get(edges.size() - 1)).isIn(deadline.at(), some.start().minusNanos(1));
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void endsTheNextBusinessDayWithAClosingTime(@ForAll("exact") RandomCalendar some) {
        BusinessCalendar calendar = some.calendar();
        Deadline end = calendar.endOfNextBusinessDay(some.start());
        assertThat(end.at()).isAfter(some.start());
        assertThat(end.counted())
                .isEqualTo(calendar.elapsed(some.start(), end.at()).counted());
        assertThat(calendar.elapsed(end.at().minusNanos(1), end.at()).time()).isEqualTo(Duration.ofNanos(1));
        LocalDate next = LocalDate.ofInstant(end.at().minusNanos(1), calendar.zone());
        assertThat(next).isAfterOrEqualTo(LocalDate.ofInstant(some.start(), calendar.zone()));
    }

    /** A holiday long ago takes the short cut away. */
    @Property(seed = SEED, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void neverClosesRoundTheClock(@ForAll("exact") RandomCalendar some) {
        BusinessCalendar always = BusinessCalendar.always(some.calendar().zone());
        BusinessCalendar counted = new CalendarData(
                        "",
                        always.zone().getId(),
                        Map.of("mon-sun", List.of("00:00-24:00")),
                        List.of("1800-01-01"),
                        null)
                .calendar();
        Instant due = some.start().plus(some.within());
        assertThat(always.due(some.start(), some.within())).isEqualTo(due);
        assertThat(counted.due(some.start(), some.within())).isEqualTo(due);
        assertThat(counted.deadline(some.start(), some.within()).counted())
                .isEqualTo(some.within().isZero() ? List.of() : List.of(new Interval(some.start(), due)));
    }

    @Provide
    Arbitrary<RandomCalendar> exact() {
        return Arbitraries.randomValue(RandomCalendar::exact);
    }

    @Provide
    Arbitrary<RandomCalendar> inMinutes() {
        return Arbitraries.randomValue(RandomCalendar::inMinutes);
    }

    private static Duration sum(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> Duration.between(interval.from(), interval.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
