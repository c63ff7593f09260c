package org.supportprocess.request.submission;

/** The door a request came through. */
public enum Channel {
    PORTAL("in the portal"),
    PHONE("by telephone"),
    PARTNER("by a partner"),
    MAIL("by mail");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    /** The door of somebody who comes online. */
    public static Channel by(boolean partner) {
        return partner ? PARTNER : PORTAL;
    }

    public String words() {
        return words;
    }
}
