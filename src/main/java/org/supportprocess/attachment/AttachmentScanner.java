package org.supportprocess.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks for malicious content in files before they are kept. Each bean of this type is asked about each file. */
public interface AttachmentScanner {

    /** Recorded with each file that it has let through. */
    String name();

    /**
     * @return what was found, in the scanner's own words; empty where nothing was
     * @throws IOException if the scanner is not to be reached, or cannot tell; the file is then not kept
     */
    Optional<String> findIn(InputStream content) throws IOException;
}
