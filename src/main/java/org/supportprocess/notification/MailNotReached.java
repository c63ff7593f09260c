package org.supportprocess.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail about a request has not arrived, and is not sent again; it may have been taken before. It is published once, in the
 * transaction that puts it on record with the request, which is locked.
 *
 * @param request the request's number
 * @param message the position in the conversation of the message that the mail carries; absent where it carries none
 * @param at the instant at which we learnt of it
 * @param reason why, in one line
 * @param nobodyToWriteTo whether there was nobody to send it to
 */
public record MailNotReached(
        String request, MailKind kind, @Nullable Integer message, Instant at, String reason, boolean nobodyToWriteTo) {}
