package org.supportprocess.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.supportprocess.intake.TargetView;
import org.supportprocess.request.Message;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.web.Offsets;

/** What the API shows. Instants carry the offset of the customer's zone. */
public interface Views {

    /**
     * @param met true (kept), false (missed), null where nothing was promised or nothing is decided yet
     * @param follows the earlier request that this one goes on from, or null
     * @param declined why it was not taken and where to go instead; null unless declined
     * @param reopenUntil the first instant at which reopening is too late
     */
    record RequestView(
            String number,
            String organisation,
            String subscription,
            SupportType supportType,
            Service service,
            IssueType issueType,
            String topic,
            String summary,
            String description,
            Impact impact,
            Contact contact,
            Channel channel,
            String openedBy,
            State state,
            Phase phase,
            Severity severity,
            SeveritySource severitySource,
            TargetView target,
            OffsetDateTime respondedAt,
            Boolean met,
            String queue,
            Pointer declined,
            OffsetDateTime openedAt,
            OffsetDateTime closedAt,
            Closure closure,
            OffsetDateTime reopenUntil,
            int episode,
            String follows) {

        static RequestView of(SupportRequest request, Instant now) {
            var submission = request.submission();
            var episode = request.episode();
            var zone = request.terms().zone();
            return new RequestView(
                    request.number().value(),
                    request.terms().organisation(),
                    request.terms().subscription(),
                    submission.supportType(),
                    submission.service(),
                    submission.issueType(),
                    submission.topic(),
                    submission.summary(),
                    submission.description(),
                    submission.impact(),
                    submission.contact(),
                    request.opening().channel(),
                    request.opening().openedBy(),
                    request.phase().state(),
                    request.phase(),
                    request.severity(),
                    request.severitySource(),
                    TargetView.of(episode.target(), zone),
                    Offsets.at(episode.respondedAt(), zone),
                    episode.metBy(now),
                    request.queue(),
                    request.declined(),
                    Offsets.at(request.opening().openedAt(), zone),
                    Offsets.at(episode.closedAt(), zone),
                    episode.closure(),
                    Offsets.at(episode.reopenUntil(), zone),
                    episode.number(),
                    request.opening().follows());
        }
    }

    record MessageView(OffsetDateTime at, String author, boolean fromCustomer, String text) {

        static MessageView of(Message message, ZoneId zone) {
            return new MessageView(
                    Offsets.at(message.at(), zone), message.author(), message.fromCustomer(), message.text());
        }
    }

    record TimelineView(OffsetDateTime at, String actor, String what, String detail) {

        static TimelineView of(TimelineEntry entry, ZoneId zone) {
            return new TimelineView(Offsets.at(entry.at(), zone), entry.actor(), entry.what(), entry.detail());
        }
    }
}
