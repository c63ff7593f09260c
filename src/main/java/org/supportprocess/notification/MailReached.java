package org.supportprocess.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mail server has taken a mail about a request. It is published once, in the transaction that makes it known, which has
 * locked the request.
 *
 * @param request the request's number
 * @param message the position in the conversation of the message that the mail carries; absent where it carries none
 * @param at the instant at which it was taken
 */
public record MailReached(
        String request, MailKind kind, @Nullable Integer message, Instant at) {}
