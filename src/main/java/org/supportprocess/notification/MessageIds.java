package org.supportprocess.notification;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.supportprocess.request.number.RequestNumber;

/**
 * What our mails are called. The name follows from what the mail is about, so that a mail that is sent twice after all has
 * the same name twice, and whoever receives it can tell.
 */
@Component
public class MessageIds {

    /** The request was submitted: the first entry of every timeline. */
    private static final int FIRST = 1;

    private static final Pattern OF_A_REQUEST = Pattern.compile("<(SR-\\d{4}-\\d{6,12})\\.\\d{1,9}@[^<>@\\s]+>");

    private final String domain;
    private final Pattern ours;

    MessageIds(MailSettings settings) {
        this.domain = settings.domain();
        this.ours = Pattern.compile("<(SR-\\d{4}-\\d{6,12}|reply|code)\\.\\d{1,19}@" + Pattern.quote(domain) + ">");
    }

    /** Of the mail that an answer in the same conversation belongs below. */
    String first(RequestNumber number) {
        return of(number, FIRST);
    }

    /** @param position of the timeline entry that the mail tells of */
    String of(RequestNumber number, int position) {
        return "<%s.%d@%s>".formatted(number, position, domain);
    }

    String ofReply(long id) {
        return "<reply.%d@%s>".formatted(id, domain);
    }

    String ofCode(long id) {
        return "<code.%d@%s>".formatted(id, domain);
    }

    /** Whether we have sent it ourselves. */
    public boolean isOurs(String messageId) {
        return ours.matcher(messageId).matches();
    }

    /** The request that one of the mails was about; also from a time when we had another domain. */
    public Optional<RequestNumber> request(List<String> messageIds) {
        return messageIds.stream()
                .map(OF_A_REQUEST::matcher)
                .filter(Matcher::matches)
                .map(found -> new RequestNumber(found.group(1)))
                .findFirst();
    }
}
