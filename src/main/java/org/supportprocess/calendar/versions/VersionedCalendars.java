package org.supportprocess.calendar.versions;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.supportprocess.calendar.CalendarRefused;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Calendars;

/** The calendars by version: files decide which is in force, and each is built from the record. */
@Component
class VersionedCalendars implements Calendars {

    private final RecordedCalendars record;
    private final Collection<CalendarFile> inForce;
    private final Map<String, CalendarVersion> built = new ConcurrentHashMap<>();

    @Autowired
    VersionedCalendars(@Value("${support-process.calendars}") Resource[] files, RecordedCalendars record) {
        this(CalendarFileSet.of(files), record);
    }

    VersionedCalendars(CalendarFileSet files, RecordedCalendars record) {
        this.record = record;
        this.inForce = files.files().entrySet().stream()
                .map(file -> recorded(file.getKey(), file.getValue()))
                .toList();
    }

    /** Never fails: where none is valid on the day, it takes the one that began last. */
    @Override
    public CalendarVersion inForce(String country, ZoneId zone, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return inForce.stream()
                .filter(file -> file.mayServe(country))
                .max(Comparator.comparing((CalendarFile file) -> file.isValidOn(day))
                        .thenComparing(file -> file.country() != null)
                        .thenComparing(file -> file.suits(zone))
                        .thenComparing(CalendarFile::validFrom)
                        .thenComparing(CalendarFile::calendar))
                .map(file -> built(file, zone))
                .orElseThrow();
    }

    @Override
    public CalendarVersion recorded(String id) {
        CalendarVersion known = built.get(id);
        return known != null ? known : read(id);
    }

    private CalendarVersion read(String id) {
        List<String> parts = List.of(id.split(" ", -1));
        return Optional.of(parts)
                .filter(three -> three.size() == 3)
                .flatMap(three -> record.find(three.get(0), three.get(1)))
                .flatMap(file -> zone(parts.get(2)).map(zone -> built(file, zone)))
                .orElseThrow(() -> new IllegalArgumentException("No calendar “%s” was ever in force".formatted(id)));
    }

    private CalendarVersion built(CalendarFile file, ZoneId zone) {
        return built.computeIfAbsent(file.name() + " " + zone, id -> file.in(zone));
    }

    private CalendarFile recorded(String name, CalendarFile file) {
        try {
            return record.record(file);
        } catch (CalendarRefused refused) {
            throw new CalendarFileRefused(name, refused);
        }
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
