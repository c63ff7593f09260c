package org.supportprocess.notification;

import java.util.regex.Pattern;

/** The line in our mails that says where an answer is to be written. */
public final class ReplyMark {

    private static final String EDGE = "#####";
    private static final Pattern MARKED = Pattern.compile("^[>\\s]*#####.{3,200}#####\\s*$");

    private ReplyMark() {}

    static String around(String words) {
        return "%s %s %s".formatted(EDGE, words, EDGE);
    }

    /** Also where a mail program has quoted it. */
    public static boolean isIn(String line) {
        return MARKED.matcher(line).matches();
    }
}
