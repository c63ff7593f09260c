package org.supportprocess.inbox;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.supportprocess.notification.ReplyMark;

/**
 * The new words of an answer. Text below our mark and a quote at the end are cut, because both are in the conversation
 * already. An answer between the lines of a quote is left as it is, because it means nothing without them.
 */
final class NewReplyText {

    /** The last line before a quote: "On Wed, 2 Dec 2026 at 10:00, Support desk wrote:", in whatever language. */
    private static final Pattern ATTRIBUTION = Pattern.compile(".{1,300}[:：]\\s*");

    /** A header line of a mail quoted below. */
    private static final Pattern HEADER =
            Pattern.compile("\\*?(From|Von|Fra|差出人|Sent|Gesendet|Sendt|送信日時|To|An|Til|宛先|Cc|"
                    + "Subject|Betreff|Emne|件名|Date|Datum|Dato)\\*?\\s*[:：].*");

    private static final Pattern ORIGINAL = Pattern.compile("(-{3,}.{3,60}-{3,}|_{10,})\\s*");

    private NewReplyText() {}

    static String of(String text) {
        List<String> lines = text.lines().toList();
        int end = mark(lines);
        boolean marked = end < lines.size();
        int quoted = withoutQuote(lines, end);
        return join(lines, marked || quoted < end ? withoutIntroduction(lines, quoted) : end);
    }

    private static int mark(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> ReplyMark.isIn(lines.get(i)))
                .findFirst()
                .orElse(lines.size());
    }

    /** The line where the quote at the end begins. */
    private static int withoutQuote(List<String> lines, int end) {
        int start = end;
        while (start > 0
                && (isQuoted(lines.get(start - 1)) || lines.get(start - 1).isBlank())) {
            start--;
        }
        boolean quotes = lines.subList(start, end).stream().anyMatch(NewReplyText::isQuoted);
        boolean betweenTheLines = lines.subList(0, start).stream().anyMatch(NewReplyText::isQuoted);
        return quotes && !betweenTheLines ? start : end;
    }

    /** The end of the words without the lines that a mail program writes above a quote: who wrote it and when. */
    private static int withoutIntroduction(List<String> lines, int end) {
        int start = withoutBlanks(lines, end);
        int headers = start;
        while (headers > 0 && HEADER.matcher(lines.get(headers - 1).strip()).matches()) {
            headers--;
        }
        if (headers < start) {
            start = withoutBlanks(lines, headers);
        } else if (start > 0 && ATTRIBUTION.matcher(lines.get(start - 1)).matches()) {
            start = withoutBlanks(lines, start - 1);
        }
        return start > 0 && ORIGINAL.matcher(lines.get(start - 1).strip()).matches() ? start - 1 : start;
    }

    private static int withoutBlanks(List<String> lines, int end) {
        int start = end;
        while (start > 0 && lines.get(start - 1).isBlank()) {
            start--;
        }
        return start;
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }

    private static String join(List<String> lines, int end) {
        return lines.subList(0, end).stream().collect(Collectors.joining("\n")).strip();
    }
}
