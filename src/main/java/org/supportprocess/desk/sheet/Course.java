package org.supportprocess.desk.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.desk.DeskNames;
import org.supportprocess.desk.Who;
import org.supportprocess.request.TimelineEntry;

/**
 * The course of a request up to now.
 *
 * @param talk the conversation with the customer and the notes for colleagues, in the order they came
 * @param path the path through the queues
 */
record Course(List<Said> talk, List<File> attachments, List<Happened> timeline, List<Stop> path) {

    static Course of(SheetMaterial material, DeskNames.Known names) {
        Story story = material.story();
        return new Course(
                story.talk(names),
                material.files().stream().map(file -> File.of(file, names)).toList(),
                Happened.all(story.timeline().stream(), names),
                story.path(names));
    }

    enum Kind {
        DESCRIPTION,
        MESSAGE,
        NOTE,
        CALL
    }

    /** @param what the title of a note or call; absent for words of the conversation */
    record Said(
            Kind kind,
            Instant at,
            Who by,
            boolean fromCustomer,
            @Nullable String what,
            String text) {}

    /** @param size in bytes */
    record File(UUID id, String name, String mediaType, long size, Who by, boolean fromCustomer, Instant at) {

        static File of(Attachment attachment, DeskNames.Known names) {
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

    record Happened(Instant at, Who by, String what, String detail, boolean customerVisible) {

        static List<Happened> all(Stream<TimelineEntry> entries, DeskNames.Known names) {
            return entries.map(entry -> of(entry, names)).toList();
        }

        static Happened of(TimelineEntry entry, DeskNames.Known names) {
            return new Happened(
                    entry.at(), names.who(entry.actor()), entry.what(), entry.detail(), entry.customerVisible());
        }
    }

    /** A stay in a queue. A repeated one shows who sends the request back and forth. */
    record Stop(String queue, Instant since, Who sentBy, boolean again) {}
}
