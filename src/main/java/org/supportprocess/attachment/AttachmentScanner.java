package org.supportprocess.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A scanner for malicious content in files before they are kept. Each bean of this type is asked about each file. */
public interface AttachmentScanner {

    /** The name recorded with each file the scanner has let through. */
    String name();

    /**
     * @return the finding in the scanner's own words; empty where nothing was found
     * @throws IOException if the scanner cannot be reached, or cannot tell; the file is then not kept
     */
    Optional<String> findIn(InputStream content) throws IOException;
}
