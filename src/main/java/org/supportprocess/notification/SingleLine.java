package org.supportprocess.notification;

/** A text for one line: a line break in a header would begin another header. */
final class SingleLine {

    private static final int LONGEST = 200;

    private SingleLine() {}

    static String of(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, end(line)) + "…";
    }

    /** The end, never between the halves of a character. */
    private static int end(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    }
}
