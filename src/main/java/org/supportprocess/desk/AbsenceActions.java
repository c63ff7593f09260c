package org.supportprocess.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.absence.Absence;
import org.supportprocess.absence.Absences;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.escalation.Colleagues;
import org.supportprocess.request.EnglishWording;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.NotPermitted;

/** Absences as people record them: their own, and team leads and duty managers those of everybody. */
@Service
@Transactional
class AbsenceActions {

    private static final Duration LONGEST = Duration.ofDays(3 * 366);

    private final Absences absences;
    private final Colleagues colleagues;
    private final Clock clock;

    AbsenceActions(Absences absences, Colleagues colleagues, Clock clock) {
        this.absences = absences;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Those that go on or are to come, the earliest first. */
    List<Absence> all() {
        return absences.notOver(clock.instant());
    }

    /**
     * @param person absent for oneself
     * @param from absent for now
     */
    Absence record(Staff by, @Nullable String person, @Nullable Instant from, Instant until, @Nullable String standIn) {
        Instant now = clock.instant();
        Instant begin = from == null ? now : from;
        String who = person == null ? by.user() : person;
        requireTheirs(by, who);
        requireColleague("person", who);
        requireTime(begin, until, now);
        absences.between(who, begin, until).stream().findFirst().ifPresent(other -> {
            throw new NotPossibleNow(
                    "%s, as is on record already. Take that absence back first, or choose another time."
                            .formatted(sentence(other)));
        });
        if (standIn != null) {
            requireStandIn(who, standIn, begin, until);
        }
        return absences.save(new Absence(who, begin, until, standIn, by.user(), now));
    }

    void takeBack(Staff by, long id) {
        Absence absence = absences.findById(id)
                .orElseThrow(
                        () -> new NotFound("There is no absence with this number. GET /api/desk/absences lists them."));
        requireTheirs(by, absence.person());
        absences.delete(absence);
    }

    /** The absence of somebody who is away now. */
    Optional<Absence> of(String person) {
        return absences.of(person, clock.instant());
    }

    /** @throws NotPossibleNow if the person is away */
    void requirePresent(String person) {
        of(person).ifPresent(absence -> {
            throw new NotPossibleNow(sentence(absence)
                    + ". Choose somebody else, or send “confirmed”: true if it is meant for their return.");
        });
    }

    /** "erik is away until …, and sofia stands in" */
    private static String sentence(Absence absence) {
        return "%s is away until %s, and %s stands in"
                .formatted(
                        absence.person(),
                        EnglishWording.at(absence.until(), ZoneId.of("UTC")),
                        Optional.ofNullable(absence.standIn()).orElse("nobody"));
    }

    private static void requireTheirs(Staff by, String person) {
        if (!by.user().equals(person) && !by.leads()) {
            throw new NotPermitted(
                    "You record your own absences; those of others are recorded by team leads and duty managers.");
        }
    }

    private static void requireTime(Instant from, Instant until, Instant now) {
        if (!until.isAfter(from)) {
            throw new InvalidField("until", "must come after “from”, which is " + from);
        }
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST))) {
            throw new InvalidField("until", "must be in the future and within three years");
        }
        if (from.isBefore(now.minus(LONGEST))) {
            throw new InvalidField("from", "must not be more than three years ago; leave it out for now");
        }
    }

    private void requireStandIn(String person, String standIn, Instant from, Instant until) {
        requireColleague("standIn", standIn);
        if (standIn.equals(person)) {
            throw new InvalidField("standIn", "must be somebody else than who is away, or left out for nobody");
        }
        absences.between(standIn, from, until).stream().findFirst().ifPresent(away -> {
            throw new InvalidField(
                    "standIn", "must be somebody who is here meanwhile: %s, or left out".formatted(sentence(away)));
        });
    }

    private void requireColleague(String field, String user) {
        if (!colleagues.worksHere(user)) {
            throw new InvalidField(field, "must be the name that somebody who works here signs in with");
        }
    }
}
