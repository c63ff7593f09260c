package org.supportprocess.attachment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.tika.mime.MediaType;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.supportprocess.attachment.FileRefused.Reason;

/**
 * The limits on attachments: how much may be attached, and of which types.
 *
 * @param maxSize the largest size of one file
 * @param maxCount the most files of one request
 * @param maxTotal the largest size of all files of one request together
 * @param types the media type that each allowed ending of a name stands for
 */
@ConfigurationProperties("support-process.attachments")
public record AttachmentLimits(DataSize maxSize, int maxCount, DataSize maxTotal, Map<String, String> types) {

    public AttachmentLimits {
        types = lowerCase(types);
        if (maxSize.toBytes() < 1 || maxCount < 1 || maxTotal.compareTo(maxSize) < 0) {
            throw new IllegalArgumentException("support-process.attachments: max-size and max-count must be positive,"
                    + " and max-total not smaller than max-size");
        }
    }

    /** The endings of names, in alphabetical order. */
    public List<String> endings() {
        return List.copyOf(types.keySet());
    }

    Optional<MediaType> typeOf(String ending) {
        return Optional.ofNullable(types.get(ending)).map(MediaType::parse);
    }

    void requireSize(long size) {
        if (size == 0) {
            throw new FileRefused(Reason.EMPTY);
        }
        if (size > maxSize.toBytes()) {
            throw FileRefused.tooLarge(this);
        }
    }

    void requireRoom(List<Attachment> earlier, InspectedFile file) {
        if (earlier.size() >= maxCount) {
            throw new FileRefused(Reason.TOO_MANY, maxCount);
        }
        long total = file.size()
                + earlier.stream()
                        .mapToLong(attachment -> attachment.file().size())
                        .sum();
        if (total > maxTotal.toBytes()) {
            throw new FileRefused(Reason.NO_ROOM, FileSizes.words(maxTotal.toBytes()));
        }
    }

    private static Map<String, String> lowerCase(Map<String, String> types) {
        Map<String, String> lower = new TreeMap<>();
        types.forEach((ending, type) -> lower.put(ending.toLowerCase(Locale.ROOT), type.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
