package org.supportprocess.models;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a check has found in a set of models, in an analyst's words.
 *
 * @param file its bare name
 * @param place the label of an element, the rule of a table or the field of a form
 * @param sentence what is wrong there, without a full stop
 * @param remedy what to do about it, or what was meant, without a full stop
 */
@Embeddable
public record Finding(
        String file,
        String place,
        String sentence,
        String remedy,
        @Enumerated(EnumType.STRING) Weight weight) {

    public enum Weight {
        /** With this the set cannot go live. */
        STOPS,

        /** Worth knowing; it never stands in the way of a repair. */
        NOTE
    }

    public static Finding stops(String file, String place, String sentence, String remedy) {
        return new Finding(file, place, sentence, remedy, Weight.STOPS);
    }

    public static Finding note(String file, String place, String sentence, String remedy) {
        return new Finding(file, place, sentence, remedy, Weight.NOTE);
    }

    public boolean stops() {
        return weight == Weight.STOPS;
    }

    /** On one line, whatever its parts contain. */
    public String line() {
        String end = remedy.endsWith("?") ? "" : ".";
        return "%s: %s: %s. %s%s".formatted(file, place, sentence, remedy, end).replaceAll("\\s+", " ");
    }
}
