package org.supportprocess.request;

/** Something asked of a request that it cannot do now: too late, or not its turn. The message says it to a person. */
public class OutOfTurn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutOfTurn(String message) {
        super(message);
    }
}
