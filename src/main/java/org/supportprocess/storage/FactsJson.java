package org.supportprocess.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import org.supportprocess.request.event.Facts;

/** Facts as a JSON object of texts. Its form never changes, so it has a mapper of its own. */
final class FactsJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private FactsJson() {}

    static String write(Facts facts) {
        try {
            return JSON.writeValueAsString(facts.values());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Facts read(String json) {
        try {
            return new Facts(JSON.readValue(json, TEXTS));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A recorded event cannot be read: " + json, broken);
        }
    }
}
