package org.supportprocess.portal.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.supportprocess.portal.Code;
import org.supportprocess.portal.Flaw;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.text.PlainText;

/**
 * What somebody typed into one of the forms of a request. A field that the form does not have is null.
 *
 * @param text a message or a reason
 */
public record Typed(String text, String severity, String score, String comment) {

    /** Browsers send lines that end in two characters; people write lines that end in one. */
    public Typed {
        text = lines(text);
        comment = lines(comment);
    }

    Map<String, Flaw> flawsOfAMessage() {
        return flaws("text", Flaw.in(text, PlainText.MESSAGE_LENGTH));
    }

    Map<String, Flaw> flawsOfAReason() {
        return flaws("text", Flaw.in(text, PlainText.REASON_LENGTH));
    }

    Map<String, Flaw> flawsOfASeverity() {
        Map<String, Flaw> flaws = flawsOfAReason();
        flaws.putAll(flaws("severity", wantedSeverity().isPresent() ? Optional.empty() : Optional.of(choose())));
        return flaws;
    }

    Map<String, Flaw> flawsOfASurvey() {
        Map<String, Flaw> flaws = flaws("comment", Flaw.inOptional(comment, PlainText.REASON_LENGTH));
        flaws.putAll(flaws("score", isScore() ? Optional.empty() : Optional.of(choose())));
        return flaws;
    }

    Optional<Severity> wantedSeverity() {
        return Code.of(Severity.class, severity);
    }

    int wantedScore() {
        return Integer.parseInt(score);
    }

    /** Null where nothing was said. */
    String wantedComment() {
        return comment == null || comment.isBlank() ? null : comment;
    }

    private boolean isScore() {
        return score != null && score.matches("[1-5]");
    }

    private static Flaw choose() {
        return new Flaw("flaw.choose");
    }

    private static Map<String, Flaw> flaws(String field, Optional<Flaw> flaw) {
        Map<String, Flaw> flaws = new TreeMap<>();
        flaw.ifPresent(found -> flaws.put(field, found));
        return flaws;
    }

    private static String lines(String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }
}
