package org.supportprocess.notification;

/** Why a mail to us became no message, where its sender is told. */
public enum Refusal {
    /** It does not say which request it is about. */
    WITHOUT_NUMBER,
    /** There is no such request among those of the sender. */
    UNKNOWN_REQUEST,
    /** The request is closed. */
    OUT_OF_TURN,
    /** There is nothing in it but quoted text. */
    EMPTY,
    TOO_LONG
}
