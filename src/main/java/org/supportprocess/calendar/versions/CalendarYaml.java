package org.supportprocess.calendar.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.CalendarRefused;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A calendar as YAML, read strictly. Every value is a text: Norway stays NO, and a day does not become an instant. */
final class CalendarYaml {

    private static final Set<String> KEYS = Set.of(
            "calendar",
            "version",
            "country",
            "timeZone",
            "validFrom",
            "validUntil",
            "hours",
            "anytime",
            "holidays",
            "exceptions");

    private CalendarYaml() {}

    /** @throws CalendarRefused naming the first invalid field */
    static CalendarFile read(String text) {
        CalendarFileFields fields = new CalendarFileFields("", parse(text), KEYS);
        CalendarFileFields holidays = fields.optional("holidays", Set.of("of", "dates"));
        return new CalendarFile(
                fields.matching(
                        "calendar", "[A-Za-z0-9][A-Za-z0-9-]{0,31}", "must be letters, digits and dashes, 32 at most"),
                fields.matching("version", "\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}", "must be a version such as 1.0.0"),
                fields.has("country")
                        ? fields.matching("country", "[A-Z]{2}", "must be an ISO 3166 code of two letters such as DE")
                        : null,
                fields.has("timeZone") ? fields.zone("timeZone") : null,
                fields.day("validFrom"),
                fields.has("validUntil") ? fields.day("validUntil") : null,
                fields.lists("hours"),
                fields.has("anytime") ? fields.lists("anytime") : null,
                holidays.has("of") ? holidays.text("of") : null,
                holidays.has("dates") ? holidays.texts("dates") : List.of(),
                fields.has("exceptions") ? fields.lists("exceptions") : Map.of());
    }

    /** Writes a file whose holidays are written out; reading it gives an equal one. */
    static String write(CalendarFile file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("calendar", file.calendar());
        fields.put("version", file.version());
        fields.put("country", file.country());
        fields.put("timeZone", file.timeZone());
        fields.put("validFrom", file.validFrom().toString());
        fields.put(
                "validUntil",
                file.validUntil() == null ? null : file.validUntil().toString());
        fields.put("hours", file.hours());
        fields.put("anytime", file.anytime());
        fields.put("holidays", Map.of("dates", file.holidays()));
        fields.put("exceptions", file.exceptions());
        fields.values().removeIf(Objects::isNull);
        return yaml().dump(fields);
    }

    /** The name of a file with the line of one of its fields, where it has one: {@code DE.yaml, line 12}. */
    static String place(String file, String text, String field) {
        OptionalInt line = CalendarFileLines.of(yaml(), text, field);
        return line.isPresent() ? "%s, line %d".formatted(file, line.getAsInt()) : file;
    }

    private static @Nullable Object parse(String text) {
        try {
            return yaml().load(text);
        } catch (MarkedYAMLException unreadable) {
            throw new CalendarRefused(
                    "line " + (unreadable.getProblemMark().getLine() + 1),
                    "cannot be read: " + unreadable.getProblem());
        } catch (YAMLException unreadable) {
            throw new CalendarRefused("the file", "cannot be read: " + unreadable.getMessage());
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new CalendarRefused("the file", "cannot be read; write its values without tags such as !!int");
        }
    }

    private static Yaml yaml() {
        LoaderOptions reading = new LoaderOptions();
        reading.setAllowDuplicateKeys(false);
        DumperOptions writing = new DumperOptions();
        writing.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return new Yaml(
                new SafeConstructor(reading), new Representer(writing), writing, reading, new NothingButTexts());
    }

    private static final class NothingButTexts extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }
}
