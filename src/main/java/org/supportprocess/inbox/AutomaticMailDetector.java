package org.supportprocess.inbox;

import java.util.Set;
import java.util.stream.Stream;
import org.supportprocess.notification.MailSettings;

/** The recognition of mail that no person wrote: answering it, or taking it for an answer, could go on for ever. */
record AutomaticMailDetector(MailSettings ours) {

    private static final Set<String> NOBODY_WAITS_FOR = Set.of("bulk", "junk", "list", "auto_reply");
    private static final Set<String> MACHINES = Set.of("mailer-daemon", "postmaster", "noreply", "no-reply");

    boolean is(MailHeaders headers, String sender) {
        return headers.has("Auto-Submitted") && !headers.word("Auto-Submitted").equals("no")
                || NOBODY_WAITS_FOR.contains(headers.word("Precedence"))
                || headers.word("Return-Path").equals("<>")
                || headers.word("Content-Type").equals("multipart/report")
                || Stream.of("X-Autoreply", "X-Autorespond", "X-Loop", "List-Id")
                        .anyMatch(headers::has)
                || MACHINES.contains(sender.split("@", 2)[0])
                || sender.equalsIgnoreCase(ours.from())
                || sender.equalsIgnoreCase(ours.replyTo());
    }
}
