package org.supportprocess.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the entitlement table says to a customer is said in the customer's language. */
class TranslatingTheTable {

    private final TableTranslations translations = new TableTranslations(messages());

    @Test
    void knowsEverySentenceThatIsInTheTableNow() {
        assertThat(sentences()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(sentence -> {
            for (Locale reader : List.of(Locale.GERMAN, Locale.JAPANESE, Locale.forLanguageTag("da"))) {
                assertThat(translations.of(sentence, reader).language()).isEqualTo(reader.getLanguage());
                assertThat(translations.of(sentence, reader).text()).isNotEqualTo(sentence);
            }
        });
    }

    @Test
    void showsANewSentenceAsItIsAndSaysThatItIsEnglish() {
        assertThat(translations.of("An analyst has just written this.", Locale.GERMAN))
                .isEqualTo(new TableTranslations.Words("en", "An analyst has just written this."));
    }

    private static List<String> sentences() {
        Decision table =
                Dmn.readModelFromFile(new File("dmn/support-triage.dmn")).getModelElementById("entitlement");
        return table.getModelInstance().getModelElementsByType(OutputEntry.class).stream()
                .filter(entry -> entry.getParentElement()
                        .getParentElement()
                        .getParentElement()
                        .equals(table))
                .map(entry -> entry.getTextContent().strip())
                .filter(text -> text.length() > 4 && text.startsWith("\""))
                .map(text -> text.substring(1, text.length() - 1))
                .distinct()
                .toList();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/open");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
