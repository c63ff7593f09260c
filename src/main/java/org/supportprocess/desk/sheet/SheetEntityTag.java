package org.supportprocess.desk.sheet;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.turn.Turn;

/**
 * The ETag of a sheet, computed before anything long is read for it. It changes when something happens to the request or a mail
 * about it goes out, when one of its tasks changes hands or dates, and when a promise runs out. It is weak, because the sheet contains the present.
 * After five minutes it changes in any case, because the sheet names other requests and sets the reader's clock.
 */
record SheetEntityTag(
        String reader, SupportRequest request, Turn turn, long mailsSettled, List<OpenTask> tasks, Instant now) {

    private static final Duration KEPT = Duration.ofMinutes(5);

    @Override
    public String toString() {
        return "W/\"%s\"".formatted(UUID.nameUUIDFromBytes(facts().getBytes(StandardCharsets.UTF_8)));
    }

    private String facts() {
        return List.of(
                        reader,
                        request.happenings(),
                        mailsSettled,
                        String.valueOf(request.episode().metBy(now)),
                        turn,
                        tasks,
                        now.getEpochSecond() / KEPT.toSeconds())
                .toString();
    }
}
