package org.supportprocess.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** A scanner beside the product's own that finds nothing, until a test has it fail. */
@TestComponent
public class ScannerOnTrial implements AttachmentScanner {

    private volatile Exception failure;

    /** @param failure an {@link IOException} or a {@link RuntimeException}; null to work again */
    public void failWith(Exception failure) {
        this.failure = failure;
    }

    @Override
    public String name() {
        return "on trial";
    }

    @Override
    public Optional<String> findIn(InputStream content) throws IOException {
        if (failure instanceof IOException unreachable) {
            throw unreachable;
        }
        if (failure instanceof RuntimeException broken) {
            throw broken;
        }
        return Optional.empty();
    }
}
