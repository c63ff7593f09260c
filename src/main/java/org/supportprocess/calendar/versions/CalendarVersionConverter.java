package org.supportprocess.calendar.versions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Calendars;

/** The converter that stores the id of the calendar a record was judged by, and gives that very calendar back. */
@Immutable
@Converter(autoApply = true)
class CalendarVersionConverter implements AttributeConverter<CalendarVersion, String> {

    private final Calendars calendars;

    CalendarVersionConverter(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CalendarVersion calendar) {
        return calendar == null ? null : calendar.id();
    }

    @Override
    public @Nullable CalendarVersion convertToEntityAttribute(@Nullable String id) {
        return id == null ? null : calendars.recorded(id);
    }
}
