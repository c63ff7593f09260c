package org.supportprocess.intake;

/** A role may never do this; the message says which may. */
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String message) {
        super(message);
    }
}
