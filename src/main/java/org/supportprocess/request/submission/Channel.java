package org.supportprocess.request.submission;

/** The door a request came through. */
public enum Channel {
    PORTAL,
    PHONE,
    PARTNER,
    MAIL;

    /** The door of somebody who opens a request online. */
    public static Channel by(boolean partner) {
        return partner ? PARTNER : PORTAL;
    }
}
