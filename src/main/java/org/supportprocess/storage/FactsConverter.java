package org.supportprocess.storage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.event.Facts;

/** The facts of an event, kept as a JSON object of texts, which the database can be asked about. */
@Immutable
@Converter(autoApply = true)
class FactsConverter implements AttributeConverter<Facts, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Facts facts) {
        return facts == null ? null : FactsJson.write(facts);
    }

    @Override
    public @Nullable Facts convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : FactsJson.read(json);
    }
}
