package org.supportprocess.desk.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.desk.DeskDisplayNames;
import org.supportprocess.desk.PersonRef;
import org.supportprocess.notification.Delivery;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.wording.Happening;

/**
 * The course of a request up to now.
 *
 * @param talk the conversation with the customer and the notes for colleagues, in the order they came
 * @param path the path through the queues
 * @param confirmations what the customer has said about the solution that stands
 */
@Schema(name = "Course") // as the description of the API calls it
record RequestHistory(
        List<Said> talk,
        List<File> attachments,
        List<Happened> timeline,
        List<Stop> path,
        List<Confirmation> confirmations) {

    static RequestHistory of(SheetSources sources, DeskDisplayNames.Resolved names) {
        HistorySource history = sources.history();
        return new RequestHistory(
                history.talk(names),
                sources.files().stream().map(file -> File.of(file, names)).toList(),
                Happened.all(history.timeline().stream(), names),
                history.path(names),
                history.confirmations(names));
    }

    enum Kind {
        DESCRIPTION,
        MESSAGE,
        NOTE,
        CALL
    }

    /**
     * @param what the title of a call or of a note that has one; or that a message came after closing; absent for other words
     * @param delivery whether a message of ours has reached the customer by mail; absent for everything else
     */
    record Said(
            Kind kind,
            Instant at,
            PersonRef by,
            boolean fromCustomer,
            @Nullable String what,
            String text,
            @Nullable Delivery delivery) {}

    /** @param size in bytes */
    record File(UUID id, String name, String mediaType, long size, PersonRef by, boolean fromCustomer, Instant at) {

        static File of(Attachment attachment, DeskDisplayNames.Resolved names) {
            return new File(
                    attachment.id(),
                    attachment.file().name(),
                    attachment.file().mediaType(),
                    attachment.file().size(),
                    names.who(attachment.uploadedBy()),
                    attachment.fromCustomer(),
                    attachment.uploadedAt());
        }
    }

    /** @param kind the stable code of what happened */
    record Happened(Instant at, PersonRef by, EventKind kind, String what, String detail, boolean customerVisible) {

        static List<Happened> all(Stream<Happening> happenings, DeskDisplayNames.Resolved names) {
            return happenings.map(happening -> of(happening, names)).toList();
        }

        static Happened of(Happening happening, DeskDisplayNames.Resolved names) {
            TimelineEntry entry = happening.entry();
            return new Happened(
                    entry.at(),
                    names.who(entry.actor()),
                    entry.kind(),
                    happening.what(),
                    happening.detail(),
                    entry.customerVisible());
        }
    }

    /**
     * A message or a call that may confirm the solution.
     *
     * @param entry its position in the timeline
     */
    record Confirmation(int entry, String what, PersonRef by, Instant at) {}

    /** A stay in a queue. A repeated one shows who sends the request back and forth. */
    record Stop(String queue, Instant since, PersonRef sentBy, boolean again) {}
}
