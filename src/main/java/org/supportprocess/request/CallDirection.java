package org.supportprocess.request;

/** The direction of a telephone call. */
public enum CallDirection {
    INCOMING,
    OUTGOING;
}
