package org.supportprocess.notification;

import java.util.regex.Pattern;

/** The line in our mails above which an answer is to be written. */
public final class ReplyMark {

    private static final String EDGE = "#####";
    private static final Pattern MARKED = Pattern.compile("^[>\\s]*#####.{3,200}#####\\s*$");

    private ReplyMark() {}

    static String around(String words) {
        return "%s %s %s".formatted(EDGE, words, EDGE);
    }

    /** Whether the line is the mark, even one that a mail program has quoted. */
    public static boolean isIn(String line) {
        return MARKED.matcher(line).matches();
    }
}
