package org.supportprocess.notification;

/** The reasons why a mail to us became no message, as far as its sender is told. */
public enum MailRefusalReason {
    /** It does not say which request it is about. */
    WITHOUT_NUMBER,
    /** The sender has no such request. */
    UNKNOWN_REQUEST,
    /** The request is closed, and cannot be reopened any more. */
    OUT_OF_TURN,
    /** It contains nothing but quoted text. */
    EMPTY,
    TOO_LONG
}
