package org.supportprocess.portal.conversation;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.supportprocess.portal.EnumCodes;
import org.supportprocess.portal.Flaw;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.text.PlainText;

/**
 * The input of one of a request's forms. A field that the form does not have is empty.
 *
 * @param text a message or a reason
 * @param solution the solution on the page, by its instant
 */
public record ActionForm(String text, String severity, String score, String comment, String solution) {

    /** Fills in what the form does not send, and turns the browser's two characters at the end of a line into one. */
    public ActionForm {
        text = lines(text);
        severity = given(severity);
        score = given(score);
        comment = lines(comment);
        solution = given(solution);
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

    /** The solution that stood on the page, by its instant; absent where none was named. */
    @Nullable
    Instant seenSolution() {
        try {
            return solution.isEmpty() ? null : Instant.parse(solution);
        } catch (DateTimeParseException other) {
            return Instant.EPOCH; // none of ours
        }
    }

    Optional<Severity> wantedSeverity() {
        return EnumCodes.of(Severity.class, severity);
    }

    int wantedScore() {
        return Integer.parseInt(score);
    }

    @Nullable
    String wantedComment() {
        return comment.isBlank() ? null : comment;
    }

    private boolean isScore() {
        return score.matches("[1-5]");
    }

    private static Flaw choose() {
        return new Flaw("flaw.choose");
    }

    private static Map<String, Flaw> flaws(String field, Optional<Flaw> flaw) {
        Map<String, Flaw> flaws = new TreeMap<>();
        flaw.ifPresent(found -> flaws.put(field, found));
        return flaws;
    }

    private static String lines(@Nullable String text) {
        return given(text).replace("\r\n", "\n");
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
