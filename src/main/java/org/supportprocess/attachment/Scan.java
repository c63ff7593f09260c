package org.supportprocess.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.supportprocess.attachment.FileRefused.Reason;

/** The scan of a file by every scanner. A file that one of them cannot judge is refused. */
@Component
class Scan {

    private static final Logger LOG = LoggerFactory.getLogger(Scan.class);

    private final List<AttachmentScanner> scanners;

    Scan(List<AttachmentScanner> scanners) {
        this.scanners = scanners;
    }

    /** @return the scanners that looked, for the record */
    String of(InputStreamSource content) {
        scanners.forEach(scanner -> look(scanner, content).ifPresent(found -> {
            throw new FileRefused(Reason.MALICIOUS, found);
        }));
        return scanners.stream()
                .map(AttachmentScanner::name)
                .collect(Collectors.joining(", ", "nothing found by: ", ""));
    }

    private static Optional<String> look(AttachmentScanner scanner, InputStreamSource content) {
        try (InputStream bytes = content.getInputStream()) {
            return scanner.findIn(bytes);
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The scanner “{}” could not look at a file, so it was refused", scanner.name(), failure);
            throw new FileRefused(Reason.UNSCANNED);
        }
    }
}
