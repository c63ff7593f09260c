package org.supportprocess.inbox;

import java.util.List;

/**
 * What we want to know of a mail to us. Nothing in it can be relied on but that somebody sent it.
 *
 * @param id its message id, or what stands in for one; never two the same
 * @param messageId null where it has none that could be answered to
 * @param sender the one address it says it is from, in lower case; empty where there is none or more than one
 * @param subject in one line
 * @param references the message ids of what it answers, the nearest first
 * @param automatic whether a machine wrote it
 * @param genuine whether the receiving server vouches for the sender, where it is asked to
 * @param text what stands in it, line breaks as {@code \n}; the HTML in words where there is no plain text
 * @param attachments how many files come with it
 * @param tooLarge whether it was not read for its size
 */
record ReceivedMail(
        String id,
        String messageId,
        String sender,
        String subject,
        List<String> references,
        boolean automatic,
        boolean genuine,
        String text,
        int attachments,
        boolean tooLarge) {}
