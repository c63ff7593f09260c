package org.supportprocess.request.promise;

import jakarta.persistence.AttributeConverter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** Named values as lines of text, which a person can read in the database. Names and values have no line breaks. */
@Immutable
class Facts implements AttributeConverter<Map<String, String>, String> {

    private static final String IS = ": ";

    @Override
    public String convertToDatabaseColumn(Map<String, String> facts) {
        return facts == null
                ? null
                : facts.entrySet().stream()
                        .map(fact -> fact.getKey() + IS + fact.getValue())
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String lines) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (lines != null) {
            lines.lines().map(line -> line.split(IS, 2)).forEach(fact -> facts.put(fact[0], fact[1]));
        }
        return facts;
    }
}
