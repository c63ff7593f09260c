package org.supportprocess.outage;

/** A request that a declaration names cannot be linked; the message says to a person which, and why. */
public class LinkRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LinkRefused(String message) {
        super(message);
    }
}
