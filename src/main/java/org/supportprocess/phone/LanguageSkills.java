package org.supportprocess.phone;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.escalation.Colleagues;
import org.supportprocess.request.text.LanguageTags;

/**
 * The languages colleagues speak. Languages are told apart by their primary subtag: somebody who speaks German can
 * speak to an Austrian. Colleagues of whom nothing is recorded are taken to speak English, the language of the desk.
 */
@Component
public class LanguageSkills {

    private static final String ENGLISH = "en";

    private final SpokenLanguages spoken;
    private final Colleagues colleagues;

    LanguageSkills(SpokenLanguages spoken, Colleagues colleagues) {
        this.spoken = spoken;
        this.colleagues = colleagues;
    }

    /** Whether anybody in the queue speaks the language. */
    @Transactional(readOnly = true)
    public boolean spokenIn(String queue, String language) {
        Collection<String> people = colleagues.in(queue);
        List<SpokenLanguage> noted = spoken.of(people);
        boolean somebodySpeaksIt = noted.stream().map(SpokenLanguage::language).anyMatch(primary(language)::equals);
        return somebodySpeaksIt || primary(language).equals(ENGLISH) && isSilentAboutSome(people, noted);
    }

    /** The languages recorded for a colleague; none where nothing is recorded. */
    @Transactional(readOnly = true)
    public Set<String> of(String user) {
        return spoken.of(List.of(user)).stream()
                .map(SpokenLanguage::language)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Records the languages of a colleague in place of the earlier ones. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(String user, Collection<String> languages) {
        Set<String> wanted =
                languages.stream().map(LanguageSkills::primary).collect(Collectors.toCollection(TreeSet::new));
        spoken.of(List.of(user)).stream()
                .filter(language -> !wanted.remove(language.language()))
                .forEach(spoken::delete);
        wanted.forEach(language -> spoken.save(new SpokenLanguage(user, language)));
    }

    /** The primary subtag: {@code de} of {@code de-AT}. */
    static String primary(String tag) {
        String language = LanguageTags.locale(tag).getLanguage();
        return language.isEmpty() ? tag.toLowerCase(Locale.ROOT) : language;
    }

    private static boolean isSilentAboutSome(Collection<String> people, List<SpokenLanguage> noted) {
        Set<String> known = noted.stream().map(SpokenLanguage::user).collect(Collectors.toSet());
        return !known.containsAll(people);
    }
}
