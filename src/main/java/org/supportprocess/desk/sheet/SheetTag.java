package org.supportprocess.desk.sheet;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.request.SupportRequest;

/**
 * The ETag of a sheet, known before anything long is read for it: another one when something happens to the request, when a
 * task of it changes hands or dates, and when a promise runs out. It is a weak one, for the present is told as well; and
 * after a while it is another one in any case, for other requests are named and the reader's clock goes by what is told.
 */
record SheetTag(String reader, SupportRequest request, List<OpenTask> tasks, Instant now) {

    private static final Duration KEPT = Duration.ofMinutes(5);

    @Override
    public String toString() {
        return "W/\"%s\"".formatted(UUID.nameUUIDFromBytes(facts().getBytes(StandardCharsets.UTF_8)));
    }

    private String facts() {
        return List.of(
                        reader,
                        request.happenings(),
                        String.valueOf(request.episode().metBy(now)),
                        tasks,
                        now.getEpochSecond() / KEPT.toSeconds())
                .toString();
    }
}
