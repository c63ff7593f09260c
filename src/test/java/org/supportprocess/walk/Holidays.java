package org.supportprocess.walk;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/**
 * When nobody works in a country: its public holidays and the days that its file adds, without those on which it makes an
 * exception. Read without the product's own calendars.
 */
record Holidays(HolidayManager known, String[] parts, Set<LocalDate> added, Set<LocalDate> worked) {

    /** Thirty years from the first day of the file. */
    private static final LocalDate WRITTEN_OUT_UNTIL = LocalDate.of(2040, 1, 1);

    @SuppressWarnings("unchecked")
    static Holidays of(String country) {
        Map<String, Object> file =
                new Yaml().load(Holidays.class.getResourceAsStream("/calendars/" + country + ".yaml"));
        Map<String, Object> holidays = (Map<String, Object>) file.get("holidays");
        String[] code = ((String) holidays.get("of")).toLowerCase(Locale.ROOT).split("-");
        return new Holidays(
                HolidayManager.getInstance(ManagerParameters.create(code[0])),
                Arrays.copyOfRange(code, 1, code.length),
                days((List<Object>) holidays.getOrDefault("dates", List.of())),
                days(((Map<Object, Object>) file.getOrDefault("exceptions", Map.of())).keySet()));
    }

    boolean contains(LocalDate day) {
        return day.isBefore(WRITTEN_OUT_UNTIL) && !worked.contains(day) && (added.contains(day) || isKnown(day));
    }

    /** New Year's Day may be observed on the last day of the year before. */
    private boolean isKnown(LocalDate day) {
        return known.getHolidays(day, day.plusDays(5), parts).stream()
                .anyMatch(holiday -> holiday.getActualDate().equals(day)
                        || holiday.getObservedDate().filter(day::equals).isPresent());
    }

    /** A date that stands alone is read as one, and one with a name as a text. */
    private static Set<LocalDate> days(Iterable<?> texts) {
        return java.util.stream.StreamSupport.stream(texts.spliterator(), false)
                .map(day ->
                        day instanceof java.util.Date date ? date.toInstant().toString() : day.toString())
                .map(text -> LocalDate.parse(text.substring(0, 10)))
                .collect(Collectors.toSet());
    }
}
