package org.supportprocess.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** The types of files as their first bytes show them, whatever their names say. */
@Component
class ContentTypes {

    /** The types that the first bytes show for files whose exact kind is visible only further inside, if at all. */
    private static final Set<MediaType> FAMILIES = Set.of(
            MediaType.TEXT_PLAIN,
            MediaType.APPLICATION_ZIP,
            MediaType.application("x-tika-ooxml"),
            MediaType.application("x-tika-msoffice"));

    private static final int BEGINNING = 64 * 1024;

    /** The beginning of markup, after the byte order mark of UTF-8 read as Latin-1. */
    private static final Pattern MARKUP = Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*<[!?a-zA-Z]");

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();
    private final MediaTypeRegistry registry = magic.getMediaTypeRegistry();

    MediaType of(InputStreamSource content) throws IOException {
        MediaType found = byMagic(content);
        if (!found.equals(MediaType.OCTET_STREAM) && !found.equals(MediaType.TEXT_PLAIN)) {
            return found;
        }
        byte[] beginning = beginning(content);
        if (found.equals(MediaType.OCTET_STREAM) && !isText(beginning)) {
            return found;
        }
        return isMarkup(beginning) ? MediaType.TEXT_HTML : MediaType.TEXT_PLAIN;
    }

    /** Whether a file that is said to be of the type may have this content. */
    boolean agree(MediaType said, MediaType found) {
        return said.equals(found) || FAMILIES.contains(found) && registry.isInstanceOf(said, found);
    }

    /**
     * Whether the type declared by the sender's program goes with the type. Many programs know nothing better than
     * bytes, and some take every table for Excel's.
     */
    boolean goesWith(@Nullable String declared, MediaType said) {
        MediaType type = declared == null ? null : MediaType.parse(declared);
        if (type == null || type.getBaseType().equals(MediaType.OCTET_STREAM)) {
            return true;
        }
        MediaType known = registry.normalize(type.getBaseType());
        return known.equals(said)
                || FAMILIES.contains(known) && registry.isInstanceOf(said, known)
                || said.getType().equals("text") && known.getSubtype().equals("vnd.ms-excel");
    }

    private MediaType byMagic(InputStreamSource content) throws IOException {
        try (InputStream bytes = new BufferedInputStream(content.getInputStream())) {
            return magic.detect(bytes, new Metadata()).getBaseType();
        }
    }

    private static byte[] beginning(InputStreamSource content) throws IOException {
        try (InputStream bytes = content.getInputStream()) {
            return bytes.readNBytes(BEGINNING);
        }
    }

    /**
     * Whether it is text, including text from before Unicode, such as Japanese: only text has no control characters.
     */
    private static boolean isText(byte[] beginning) {
        for (byte each : beginning) {
            if (each >= 0 && each < ' ' && "\t\n\r\f\u001B".indexOf(each) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins with an element, whichever: browsers are as generous. */
    private static boolean isMarkup(byte[] beginning) {
        return MARKUP.matcher(new String(beginning, StandardCharsets.ISO_8859_1))
                .lookingAt();
    }
}
