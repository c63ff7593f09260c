package org.supportprocess.calendar.versions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Calendars;

/** Keeps with a record which calendar it was judged by, and gives that very calendar back. */
@Immutable
@Converter(autoApply = true)
class RecordedById implements AttributeConverter<CalendarVersion, String> {

    private final Calendars calendars;

    RecordedById(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public String convertToDatabaseColumn(CalendarVersion calendar) {
        return calendar == null ? null : calendar.id();
    }

    @Override
    public CalendarVersion convertToEntityAttribute(String id) {
        return id == null ? null : calendars.recorded(id);
    }
}
