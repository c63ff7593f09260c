package org.supportprocess.attachment;

/** Sizes as people read them. */
public final class FileSizes {

    private static final int STEP = 1024;

    private FileSizes() {}

    /** The size rounded to a whole number of the unit, never down to nothing: "3 KB". */
    public static String words(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        long kilobytes = Math.round((double) bytes / STEP);
        return kilobytes < STEP ? kilobytes + " KB" : Math.round((double) bytes / STEP / STEP) + " MB";
    }
}
