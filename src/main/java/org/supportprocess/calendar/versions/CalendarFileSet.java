package org.supportprocess.calendar.versions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.supportprocess.calendar.CalendarRefused;

/** The calendar files that the product is started with, by name, with their holidays written out. */
record CalendarFileSet(Map<String, CalendarFile> files) {

    /** @throws CalendarFileRefused naming the first invalid file and field */
    static CalendarFileSet of(Resource... resources) {
        Map<String, String> texts = new HashMap<>();
        for (Resource resource : resources) {
            if (texts.put(resource.getFilename(), text(resource)) != null) {
                throw new CalendarFileRefused(
                        resource.getFilename(),
                        new CalendarRefused("the file", "has the name of another one; rename one of them"));
            }
        }
        return of(texts);
    }

    static CalendarFileSet of(Map<String, String> texts) {
        Map<String, CalendarFile> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, read(name, text)));
        refuseTwins(files, "version", CalendarFile::name);
        refuseTwins(files, "validFrom", CalendarFileSet::claim);
        if (files.values().stream().noneMatch(file -> file.country() == null)) {
            throw new CalendarFileRefused(
                    "The calendar files",
                    new CalendarRefused(
                            "country", "must be left out in one of them, for all countries without a file"));
        }
        return new CalendarFileSet(files);
    }

    private static CalendarFile read(String name, String text) {
        try {
            return CalendarYaml.read(text).writtenOut().checked();
        } catch (CalendarRefused refused) {
            throw new CalendarFileRefused(CalendarYaml.place(name, text, refused.field()), refused);
        }
    }

    /** The claim that no two files may share: the same customers from the same day on. */
    private static List<Object> claim(CalendarFile file) {
        return List.of(Optional.ofNullable(file.country()), Optional.ofNullable(file.timeZone()), file.validFrom());
    }

    private static void refuseTwins(
            Map<String, CalendarFile> files, String field, Function<CalendarFile, Object> identity) {
        Map<Object, String> names = new HashMap<>();
        files.forEach((name, file) -> {
            String twin = names.putIfAbsent(identity.apply(file), name);
            if (twin != null) {
                throw new CalendarFileRefused(
                        name,
                        new CalendarRefused(
                                field,
                                "claims what %s claims already; change it, or remove one of them".formatted(twin)));
            }
        });
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new CalendarFileRefused(
                    resource.getFilename(),
                    new CalendarRefused("the file", "cannot be read: " + unreadable.getMessage()));
        }
    }
}
