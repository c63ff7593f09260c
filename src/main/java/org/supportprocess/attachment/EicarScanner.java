package org.supportprocess.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A scanner that knows only the harmless pattern every scanner recognises, so that an operator can see that files are
 * scanned at all. A real scanner is put beside it.
 */
@Component
class EicarScanner implements AttachmentScanner {

    // in two parts, or a scanner on a developer's machine would recognise this class
    private static final String PATTERN = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int FAR_ENOUGH = 4096;

    @Override
    public String name() {
        return "test pattern";
    }

    @Override
    public Optional<String> findIn(InputStream content) throws IOException {
        String beginning = new String(content.readNBytes(FAR_ENOUGH), StandardCharsets.ISO_8859_1);
        return beginning.contains(PATTERN) ? Optional.of("EICAR test file") : Optional.empty();
    }
}
