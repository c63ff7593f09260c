package org.supportprocess.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The public holidays of countries and their parts, as far as the jollyday library knows them. */
public final class PublicHolidays {

    private final HolidayManager holidays;
    private final String[] parts;

    private PublicHolidays(HolidayManager holidays, String[] parts) {
        this.holidays = holidays;
        this.parts = parts;
    }

    /**
     * @param code the code of a country or a part of it: {@code DE}, {@code GB-ENG}, {@code US-CA}
     * @throws CalendarRefused if the library knows no such country or part
     */
    public static PublicHolidays of(String field, String code) {
        String[] codes = code.toLowerCase(Locale.ROOT).split("-", -1);
        if (HolidayManager.getSupportedCalendarCodes().contains(codes[0].toUpperCase(Locale.ROOT))) {
            HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(codes[0]));
            String[] parts = Arrays.copyOfRange(codes, 1, codes.length);
            if (isPart(manager.getCalendarHierarchy(), parts)) {
                return new PublicHolidays(manager, parts);
            }
        }
        throw new CalendarRefused(
                field,
                "has no holidays that are known here; use a code such as DE, GB-ENG or US-CA, or list the days as holidays");
    }

    private static boolean isPart(CalendarHierarchy whole, String... parts) {
        CalendarHierarchy part = whole;
        for (String code : parts) {
            part = part.getChildren().get(code);
            if (part == null) {
                return false;
            }
        }
        return true;
    }

    /**
     * The holidays of some years in order, as {@link CalendarData#holidays()} has them. A holiday that is moved closes
     * both days: those who work on Saturdays do not on Christmas.
     *
     * @param last inclusive
     */
    public List<String> between(LocalDate first, LocalDate last) {
        SortedMap<LocalDate, String> names = new TreeMap<>();
        // a holiday that is moved may leave its year
        holidays.getHolidays(first.minusMonths(1), last.plusMonths(1), parts).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .sorted()
                .forEach(holiday -> add(names, holiday));
        List<String> texts = new ArrayList<>();
        names.subMap(first, last.plusDays(1)).forEach((day, name) -> texts.add(day + " " + name));
        return texts;
    }

    private static void add(SortedMap<LocalDate, String> names, Holiday holiday) {
        String name = holiday.getDescription(Locale.ENGLISH);
        names.merge(holiday.getActualDate(), name, (one, other) -> one.equals(other) ? one : one + ", " + other);
        holiday.getObservedDate().ifPresent(observed -> names.putIfAbsent(observed, name + " (observed)"));
    }
}
