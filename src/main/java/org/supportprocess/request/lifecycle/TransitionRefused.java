package org.supportprocess.request.lifecycle;

/** The refusal of something a request cannot do now: too late, or not its turn. The message is for a person. */
public class TransitionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param otherwise the end of a sentence that begins with the number */
    public static TransitionRefused of(Object number, String otherwise) {
        return new TransitionRefused("%s %s.".formatted(number, otherwise));
    }

    private TransitionRefused(String message) {
        super(message);
    }

    /** @param otherwise the end of a sentence that begins with the number */
    public static void unless(boolean possible, Object number, String otherwise) {
        if (!possible) {
            throw of(number, otherwise);
        }
    }
}
