package org.supportprocess.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.supportprocess.notification.DeliveryRecorder.Report;

/**
 * A mail to us, as far as it matters. Nothing in it can be relied on, except that somebody sent it.
 *
 * @param id its message id or a substitute; unique
 * @param messageId absent where it has none that a reply could refer to
 * @param sender the one address it claims to be from, in lower case; empty where there is none or more than one
 * @param subject in one line
 * @param references the message ids of the mails it answers, the nearest first
 * @param automatic whether a machine wrote it
 * @param report the report of a mail server that a mail was not delivered; absent where it is none
 * @param genuine whether the receiving server vouches for the sender, where it is asked to
 * @param text its text with line breaks as {@code \n}, from the HTML where there is no plain text
 * @param attachments the number of files that come with it
 * @param tooLarge whether it was left unread for its size
 */
record ParsedMail(
        String id,
        @Nullable String messageId,
        String sender,
        String subject,
        List<String> references,
        boolean automatic,
        @Nullable Report report,
        boolean genuine,
        String text,
        int attachments,
        boolean tooLarge) {}
