package org.supportprocess.request;

/** The door a request came through. */
public enum Channel {
    PORTAL,
    PHONE,
    PARTNER,
    MAIL
}
