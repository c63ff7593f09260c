package org.supportprocess.api;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarRefused;
import org.supportprocess.calendar.Deadline;
import org.supportprocess.calendar.ElapsedTime;
import org.supportprocess.calendar.Interval;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotPermitted;

/** A calculator for trying out a calendar before it is saved. It changes nothing and knows no requests. */
@RestController
@RequestMapping(path = "/api/calendar", consumes = MediaType.APPLICATION_JSON_VALUE)
class CalendarController {

    /** Twenty years of mornings and afternoons. */
    private static final int MOST_INTERVALS = 15_000;

    @Operation(summary = "Counts business hours forward to a deadline")
    @PostMapping("/deadline")
    DeadlineView deadline(Caller caller, @RequestBody @Valid CalendarQuestion.DeadlineQuestion question) {
        return answer(caller, () -> {
            BusinessCalendar calendar = question.calendar();
            return DeadlineView.of(deadline(calendar, question), calendar.zone());
        });
    }

    @Operation(summary = "Counts the business hours between two instants")
    @PostMapping("/elapsed")
    ElapsedView elapsed(Caller caller, @RequestBody @Valid CalendarQuestion.ElapsedQuestion question) {
        return answer(caller, () -> {
            BusinessCalendar calendar = question.calendar();
            ZoneId zone = calendar.zone();
            return ElapsedView.of(
                    calendar.elapsed(question.start(zone), CalendarQuestion.instant("end", question.end(), zone)),
                    zone);
        });
    }

    private static Deadline deadline(BusinessCalendar calendar, CalendarQuestion.DeadlineQuestion question) {
        return question.isNextBusinessDay()
                ? calendar.endOfNextBusinessDay(question.start(calendar.zone()))
                : calendar.deadline(question.start(calendar.zone()), question.time());
    }

    private static <T> T answer(Caller caller, Supplier<T> calculation) {
        if (!(caller instanceof Caller.Staff staff && staff.analyses())) {
            throw new NotPermitted("Only process analysts and auditors calculate with calendars here.");
        }
        try {
            return calculation.get();
        } catch (CalendarRefused refused) {
            throw new InvalidField(refused.field(), requireNonNull(refused.getMessage()));
        }
    }

    /** @param counted the open intervals from the start to the deadline */
    record DeadlineView(OffsetDateTime deadline, List<IntervalView> counted) {

        static DeadlineView of(Deadline deadline, ZoneId zone) {
            return new DeadlineView(
                    deadline.at().atZone(zone).toOffsetDateTime(), views("within", deadline.counted(), zone));
        }
    }

    /** @param counted the open intervals that have passed */
    record ElapsedView(Duration elapsed, List<IntervalView> counted) {

        static ElapsedView of(ElapsedTime elapsed, ZoneId zone) {
            return new ElapsedView(elapsed.time(), views("end", elapsed.counted(), zone));
        }
    }

    record IntervalView(OffsetDateTime from, OffsetDateTime to) {}

    private static List<IntervalView> views(String field, List<Interval> counted, ZoneId zone) {
        if (counted.size() > MOST_INTERVALS) {
            throw new InvalidField(
                    field, "must not count more than %d intervals; ask for less".formatted(MOST_INTERVALS));
        }
        return counted.stream()
                .map(interval -> new IntervalView(
                        interval.from().atZone(zone).toOffsetDateTime(),
                        interval.to().atZone(zone).toOffsetDateTime()))
                .toList();
    }
}
