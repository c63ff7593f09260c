package org.supportprocess.desk.call;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.intake.RequestPreviewer.Outlook;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.text.LanguageTags;
import org.supportprocess.wording.PortalLanguage;
import org.supportprocess.wording.PromiseWords;
import org.supportprocess.wording.TableTranslations;

/** The sentences that an agent says to a caller: in the caller's language where it is one of ours, else in English. */
@Component
class CallScript {

    private final TableTranslations translations;
    private final PromiseWords promises;
    private final MessageSource messages;

    CallScript(TableTranslations translations, PromiseWords promises, MessageSource messages) {
        this.translations = translations;
        this.promises = promises;
        this.messages = messages;
    }

    /** The promise of a contact, or where to turn instead. */
    SpokenSentence of(Outlook outlook, @Nullable String language) {
        Pointer pointer = outlook.preview().pointer();
        if (pointer != null) {
            return of(pointer, language);
        }
        ResponseTarget target = requireNonNull(outlook.preview().target(), "a request that is taken has a target");
        return words(promises.of(target, outlook.terms().zone(), spoken(language)), language);
    }

    /** The reason and where to turn instead; both are in English if the table's sentence is not translated. */
    SpokenSentence of(Pointer pointer, @Nullable String language) {
        TableTranslations.Advice advice = translations.of(pointer, spoken(language));
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
    SpokenSentence say(String sentence, @Nullable String language, Object... arguments) {
        return words(messages.getMessage("phone.say." + sentence, arguments, spoken(language)), language);
    }

    private static SpokenSentence words(String text, @Nullable String language) {
        return new SpokenSentence(spoken(language).getLanguage(), text);
    }

    private static Locale spoken(@Nullable String language) {
        return Optional.ofNullable(language)
                .map(tag -> LanguageTags.locale(tag).getLanguage())
                .flatMap(PortalLanguage::of)
                .orElse(PortalLanguage.EN)
                .locale();
    }
}
