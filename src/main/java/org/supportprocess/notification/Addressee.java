package org.supportprocess.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.supportprocess.customer.Person;
import org.supportprocess.request.text.LanguageTags;

/**
 * The person a mail goes to, with how they are spoken to.
 *
 * @param user the name they sign in with
 * @param language an IETF language tag, as it was given
 * @param zone the zone of every time in the mail
 */
@Embeddable
public record Addressee(
        @Column(name = "recipient_user") String user,
        @Column(name = "recipient_name") String name,
        @Column(name = "recipient_address") String address,
        String language,
        ZoneId zone) {

    private static final Set<String> SPOKEN = Set.of("en", "de", "da", "ja");

    static Addressee of(Person person, String language, ZoneId zone) {
        return new Addressee(person.user(), person.name(), person.email(), language, zone);
    }

    /** Nobody: what was to be said is on record, though it cannot be sent. */
    static Addressee nobody(String language, ZoneId zone) {
        return new Addressee("", "", "", language, zone);
    }

    boolean isNobody() {
        return address.isEmpty();
    }

    /** The language of the mail, one of ours: English where we do not speak theirs. */
    public Locale locale() {
        Locale asked = LanguageTags.locale(language);
        return SPOKEN.contains(asked.getLanguage()) ? Locale.forLanguageTag(asked.getLanguage()) : Locale.ENGLISH;
    }
}
