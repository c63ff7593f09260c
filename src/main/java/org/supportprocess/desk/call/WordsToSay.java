package org.supportprocess.desk.call;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.intake.Previews.Outlook;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.text.Languages;
import org.supportprocess.wording.Language;
import org.supportprocess.wording.PromiseWords;
import org.supportprocess.wording.TableWords;

/** What an agent says to a caller: in the caller's language where it is one of ours, else in English. */
@Component
class WordsToSay {

    private final TableWords table;
    private final PromiseWords promises;
    private final MessageSource messages;

    WordsToSay(TableWords table, PromiseWords promises, MessageSource messages) {
        this.table = table;
        this.promises = promises;
        this.messages = messages;
    }

    /** By when somebody makes contact, or where to turn instead. */
    Words of(Outlook outlook, String language) {
        ZoneId zone = outlook.terms().zone();
        return outlook.preview().entitled()
                ? words(promises.of(outlook.preview().target(), zone, spoken(language)), language)
                : of(outlook.preview().pointer(), language);
    }

    /** A sentence of the table that nobody has translated is English, and so are the two together then. */
    Words of(Pointer pointer, String language) {
        TableWords.Advice advice = table.of(pointer, spoken(language));
        boolean translated = advice.reason().language().equals(advice.instead().language());
        return translated
                ? say(
                        "pointer",
                        language,
                        advice.reason().text(),
                        advice.instead().text())
                : say("pointer", "en", pointer.reason(), pointer.instead());
    }

    /** @param sentence one of the messages {@code phone.say.…} */
    Words say(String sentence, String language, Object... arguments) {
        return words(messages.getMessage("phone.say." + sentence, arguments, spoken(language)), language);
    }

    private static Words words(String text, String language) {
        return new Words(spoken(language).getLanguage(), text);
    }

    private static Locale spoken(String language) {
        return Optional.ofNullable(language)
                .map(tag -> Languages.locale(tag).getLanguage())
                .flatMap(Language::of)
                .orElse(Language.EN)
                .locale();
    }
}
