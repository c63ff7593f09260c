package org.supportprocess.wording;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Phrases in a reader's language. Where a customer is spoken to in other words, these have a key that ends on {@code .customer}. */
record Phrases(MessageSource messages, Locale language, boolean toCustomer) {

    String say(String key, Object... arguments) {
        String special = toCustomer ? find(key + ".customer", arguments) : null;
        return special == null ? messages.getMessage(key, arguments, language) : special;
    }

    /** The name of a code that others may add to; the code itself where it has none. */
    String nameOf(String key, String code) {
        String name = find(key + "." + code);
        return name == null ? code : name;
    }

    private @Nullable String find(String key, Object... arguments) {
        return messages.getMessage(key, arguments, null, language);
    }
}
