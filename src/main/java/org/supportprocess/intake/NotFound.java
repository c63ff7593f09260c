package org.supportprocess.intake;

/** There is no such thing, or none that the caller may know of; the two cannot be told apart. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(message);
    }
}
