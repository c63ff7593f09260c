package org.supportprocess.request.lifecycle;

/** Something asked of a request that it cannot do now: too late, or not its turn. The message says it to a person. */
public class OutOfTurn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OutOfTurn(String message) {
        super(message);
    }

    /** @param otherwise the end of a sentence that begins with the number */
    public static void unless(boolean possible, Object number, String otherwise) {
        if (!possible) {
            throw new OutOfTurn("%s %s.".formatted(number, otherwise));
        }
    }
}
