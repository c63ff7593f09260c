package org.supportprocess.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;
import org.supportprocess.attachment.FileRefused.Reason;

/** How much a request takes follows from the settings. */
class LimitingFiles {

    private static final int MB = 1024 * 1024;

    private final AttachmentLimits limits =
            new AttachmentLimits(DataSize.ofMegabytes(10), 3, DataSize.ofMegabytes(15), Map.of("PNG", "image/png"));

    @Test
    void allFilesTogetherHaveALimit() {
        limits.requireRoom(List.of(), file(10 * MB));
        limits.requireRoom(List.of(attached(10 * MB)), file(5 * MB));
        assertThatThrownBy(() -> limits.requireRoom(List.of(attached(10 * MB)), file(5 * MB + 1)))
                .hasMessageContaining("15 MB")
                .extracting(refused -> ((FileRefused) refused).reason())
                .isEqualTo(Reason.NO_ROOM);
    }

    @Test
    void anEndingIsWrittenInAnyCase() {
        assertThat(limits.endings()).containsExactly("png");
        assertThat(limits.typeOf("png")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 15", "10, 0, 15", "10, 3, 9"})
    void settingsThatAllowNothingAreRefusedAtStart(int size, int count, int total) {
        assertThatThrownBy(() ->
                        new AttachmentLimits(DataSize.ofMegabytes(size), count, DataSize.ofMegabytes(total), Map.of()))
                .hasMessageContaining("support-process.attachments");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 B", "1023, 1023 B", "1024, 1 KB", "1700, 2 KB", "1048575, 1 MB", "10485760, 10 MB"})
    void sizesAreSaidInWords(long bytes, String words) {
        assertThat(FileSizes.words(bytes)).isEqualTo(words);
    }

    private static Attachment attached(long size) {
        return new Attachment("SR-2026-000001", 1, file(size), new Upload("grace", true, Instant.EPOCH));
    }

    private static InspectedFile file(long size) {
        return new InspectedFile("a.png", "image/png", size, "", "");
    }
}
