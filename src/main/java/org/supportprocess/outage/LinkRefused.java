package org.supportprocess.outage;

/**
 * The refusal of a declaration that names a request which cannot be linked; the message tells a person which, and why.
 */
public class LinkRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LinkRefused(String message) {
        super(message);
    }
}
