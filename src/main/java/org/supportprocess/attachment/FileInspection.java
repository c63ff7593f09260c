package org.supportprocess.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.supportprocess.attachment.FileRefused.Reason;

/** The inspection of a file before anything of it is kept, outside of any transaction: a scanner may take its time. */
@Component
public class FileInspection {

    private final AttachmentLimits limits;
    private final ContentTypes types;
    private final MalwareScan scan;

    FileInspection(AttachmentLimits limits, ContentTypes types, MalwareScan scan) {
        this.limits = limits;
        this.types = types;
        this.scan = scan;
    }

    /**
     * @param givenName the name as it was sent, if it was
     * @param declaredType the type as the sender's program declares it, if it does
     * @throws FileRefused if the file may not be attached
     */
    public InspectedFile inspect(@Nullable String givenName, @Nullable String declaredType, InputStreamSource content)
            throws IOException {
        FileName name = FileName.of(givenName);
        MediaType said = limits.typeOf(name.ending())
                .orElseThrow(() -> new FileRefused(Reason.ENDING, name.ending(), String.join(", ", limits.endings())));
        MessageDigest digest = sha256();
        long size = measure(content, digest);
        limits.requireSize(size);
        requireAgreement(said, declaredType, types.of(content));
        String verdict = scan.of(content);
        return new InspectedFile(
                name.words(), said.toString(), size, HexFormat.of().formatHex(digest.digest()), verdict);
    }

    private void requireAgreement(MediaType said, @Nullable String declaredType, MediaType found) {
        if (!types.agree(said, found)) {
            throw new FileRefused(Reason.CONTENT, said, found);
        }
        if (!types.goesWith(declaredType, said)) {
            throw new FileRefused(Reason.DECLARED, said);
        }
    }

    private static long measure(InputStreamSource content, MessageDigest digest) throws IOException {
        try (InputStream bytes = new DigestInputStream(content.getInputStream(), digest)) {
            return bytes.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
