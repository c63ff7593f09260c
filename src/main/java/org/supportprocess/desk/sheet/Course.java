package org.supportprocess.desk.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.desk.DeskNames;
import org.supportprocess.desk.Who;
import org.supportprocess.request.TimelineEntry;

/**
 * How a request came to where it is.
 *
 * @param talk what was said to and by the customer, and what was noted for colleagues, as it came
 * @param path through the queues
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

    /** @param what the name of what was noted; null for what was said */
    record Said(Kind kind, Instant at, Who by, boolean fromCustomer, String what, String text) {}

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

    /** A stay in a queue; whether it has been there before shows who sends a request to and fro. */
    record Stop(String queue, Instant since, Who sentBy, boolean again) {}
}
