package org.supportprocess.request.promise;

import jakarta.persistence.AttributeConverter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Named values, kept as lines of text that a person can read in the database. Names and values have no line breaks. */
@Immutable
class NamedValuesConverter implements AttributeConverter<Map<String, String>, String> {

    private static final String IS = ": ";

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Map<String, String> facts) {
        return facts == null
                ? null
                : facts.entrySet().stream()
                        .map(fact -> fact.getKey() + IS + fact.getValue())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(@Nullable String lines) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (lines != null) {
            lines.lines().map(line -> line.split(IS, 2)).forEach(fact -> facts.put(fact[0], fact[1]));
        }
        return facts;
    }
}
