package org.supportprocess.process;

import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Severity;

/** What a list of tasks says about each: what to do, and for which request of which customer. */
public final class TaskName {

    /** The engine's column. */
    private static final int LONGEST = 255;

    private static final String UNDELIVERED = "Not delivered: ";

    private static final String CUSTOMER_WROTE = "Customer wrote: ";

    private TaskName() {}

    /** "Answer request SR-2026-000123 (A) Contoso: Nobody can send mail" */
    static String of(String label, SupportRequest request, String customer) {
        return shortened("%s %s (%s) %s: %s"
                .formatted(
                        label,
                        request.number(),
                        request.severity(),
                        customer,
                        request.submission().summary()));
    }

    /** The same with another severity. */
    static String of(String name, Severity severity) {
        return name.replaceFirst(" \\([ABC]\\) ", " (" + severity + ") ");
    }

    /** The same, so that a list says that our last word did not arrive. */
    static String undelivered(String name) {
        return marked(UNDELIVERED, name);
    }

    /** The same, so that a list says that the customer waits for a word of ours. */
    static String customerWrote(String name) {
        return marked(CUSTOMER_WROTE, name);
    }

    /** The same once there is another word of ours. */
    static String unmarked(String name) {
        return name.replace(UNDELIVERED, "").replace(CUSTOMER_WROTE, "");
    }

    private static String marked(String mark, String name) {
        return name.startsWith(mark) ? name : shortened(mark + unmarked(name));
    }

    /** Never through the middle of a character. */
    public static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = LONGEST - 1;
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
