package org.supportprocess.request.event;

/** The direction of a telephone call. */
public enum CallDirection {
    INCOMING,
    OUTGOING;
}
