package org.supportprocess.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Deadline;
import org.supportprocess.calendar.NineToFive;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.ResponseTarget;

/** A promise is an instant; where none is promised there is nothing to keep or to miss. */
class AimingAtAResponse {

    private static final Instant START = Instant.parse("2026-11-25T09:00:00Z");

    @Test
    void isMetAtTheVeryInstantThatWasPromised() {
        ResponseTarget target = promised("2026-11-25T17:00:00Z");
        assertThat(target.metBy(Instant.parse("2026-11-25T17:00:00Z"))).contains(true);
        assertThat(target.metBy(Instant.parse("2026-11-25T17:00:00.001Z"))).contains(false);
    }

    @Test
    void isNeverMissedWhereNoHourIsNamed() {
        Instant goal = Instant.parse("2026-11-26T17:00:00Z");
        ResponseTarget target = new ResponseTarget(Availability.BUSINESS_HOURS, Commitment.NO_HOUR_NAMED, null, goal);
        assertThat(target.metBy(goal.plusSeconds(1_000_000))).isEmpty();
        assertThat(target.due()).isEqualTo(goal);
    }

    @Test
    void countsHoursAroundTheClockAndDaysInTheCalendar() {
        assertThat(due(Commitment.PT8H, Availability.ANYTIME)).contains(Instant.parse("2026-11-25T17:00:00Z"));
        assertThat(due(Commitment.NEXT_BUSINESS_DAY, Availability.BUSINESS_HOURS))
                .contains(Instant.parse("2026-11-26T17:00:00Z"));
        assertThat(due(Commitment.NO_HOUR_NAMED, Availability.ANYTIME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T05:30:00Z, Sun 1 Nov 2026 01:30:00 America/New_York (UTC-04:00)",
        "2026-11-01T06:30:00Z, Sun 1 Nov 2026 01:30:00 America/New_York (UTC-05:00)",
        "2026-11-01T07:30:00Z, Sun 1 Nov 2026 02:30:00 America/New_York"
    })
    void saysWhichOfTwoWhereALocalTimeHappensTwice(Instant instant, String words) {
        assertThat(EnglishWording.at(instant, ZoneId.of("America/New_York"))).isEqualTo(words);
    }

    private static Optional<Instant> due(Commitment commitment, Availability availability) {
        CalendarVersion calendar = new CalendarVersion(
                "standard", "1.0.0", NineToFive.in(ZoneOffset.UTC), BusinessCalendar.always(ZoneOffset.UTC));
        return commitment.deadline(START, availability, calendar).map(Deadline::at);
    }

    private static ResponseTarget promised(String respondBy) {
        return new ResponseTarget(Availability.ANYTIME, Commitment.PT8H, Instant.parse(respondBy), null);
    }
}
