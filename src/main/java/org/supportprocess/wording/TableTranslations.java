package org.supportprocess.wording;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.request.lifecycle.Pointer;

/**
 * The sentences of the entitlement table in the reader's language. The table is in English, and an analyst may change
 * it: a sentence that nobody has translated yet is shown as it is, marked as English.
 */
@Component
public class TableTranslations {

    private static final String PREFIX = "open.table.";

    private final Map<String, String> keys;
    private final MessageSource messages;

    TableTranslations(MessageSource messages) {
        ResourceBundle english = ResourceBundle.getBundle("messages.open", Locale.ROOT);
        this.messages = messages;
        this.keys = english.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toMap(key -> english.getString(key).strip(), key -> key));
    }

    /** @param language the IETF tag of the words' language */
    public record Words(String language, String text) {}

    /** A {@link Pointer}, translated. */
    public record Advice(Words reason, Words instead) {}

    public Advice of(Pointer pointer, Locale reader) {
        return new Advice(of(pointer.reason(), reader), of(pointer.instead(), reader));
    }

    public Words of(String sentence, Locale reader) {
        String key = keys.get(sentence.strip());
        return key == null
                ? new Words("en", sentence)
                : new Words(reader.getLanguage(), messages.getMessage(key, null, reader));
    }
}
