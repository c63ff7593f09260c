package org.supportprocess.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.attachment.Attachments;

/**
 * The download of a file. Whatever it is, a browser saves it and never shows or runs it here: it has no type the
 * browser knows, no guessing is allowed, and no rights if it were opened all the same.
 */
@Component
public class FileDownload {

    private final Attachments attachments;

    FileDownload(Attachments attachments) {
        this.attachments = attachments;
    }

    public ResponseEntity<Resource> of(Attachment attachment) {
        return of(
                attachment.file().name(), attachment.file().size(), new InputStreamResource(() -> content(attachment)));
    }

    public ResponseEntity<Resource> of(String name, byte[] content) {
        return of(name, content.length, new ByteArrayResource(content));
    }

    private static ResponseEntity<Resource> of(String name, long size, Resource content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(size)
                .body(content);
    }

    /** Encodes each character that is not a plain letter or digit; a header has no place for others. */
    private static String disposition(String name) {
        return "attachment; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8);
    }

    private InputStream content(Attachment attachment) throws IOException {
        return attachments.read(attachment);
    }
}
