package org.supportprocess.calendar.versions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supportprocess.calendar.CalendarRefused;

/** The record of every calendar version that was ever in force, as it was then. Nothing is changed or removed. */
@Component
class RecordedCalendars {

    private final JdbcClient database;
    private final Clock clock;

    RecordedCalendars(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Records a version that is not known yet.
     *
     * @param file a file with its holidays written out
     * @return the version on record
     * @throws CalendarRefused if the version is known with another content
     */
    CalendarFile record(CalendarFile file) {
        CalendarFile recorded =
                find(file.calendar(), file.version()).or(() -> insert(file)).orElseThrow();
        if (!recorded.equals(file)) {
            throw new CalendarRefused(
                    "version",
                    "must be raised: %s is on record with another content, public holidays included"
                            .formatted(file.name()));
        }
        return recorded;
    }

    Optional<CalendarFile> find(String calendar, String version) {
        return database.sql("select content from recorded_calendar where calendar = ? and version = ?")
                .params(calendar, version)
                .query(String.class)
                .optional()
                .map(CalendarYaml::read);
    }

    /** Inserts the version and returns the one on record: of two nodes that start at once, one is the first. */
    private Optional<CalendarFile> insert(CalendarFile file) {
        try {
            database.sql("insert into recorded_calendar (calendar, version, content, recorded_at) values (?, ?, ?, ?)")
                    .params(
                            file.calendar(),
                            file.version(),
                            CalendarYaml.write(file),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException recorded) {
            // by another node, a moment ago
        }
        return find(file.calendar(), file.version());
    }
}
