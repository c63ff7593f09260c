package org.supportprocess.desk.sheet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Plan;
import org.supportprocess.desk.DeskNames;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.desk.Who;
import org.supportprocess.desk.sheet.Course.Happened;
import org.supportprocess.request.Glance;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.Wording;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/**
 * Everything about a request that somebody has in front of them who works on it. Instants are in UTC.
 *
 * @param asOf the present, by which whoever shows it counts on
 * @param version grows with everything that happens to the request
 * @param may what the reader may do beside completing a task
 */
record EngineerSheet(
        Instant asOf,
        int version,
        Who you,
        @JsonUnwrapped Matter matter,
        @JsonUnwrapped Course course,
        @JsonUnwrapped Others others,
        Hands hands,
        Set<Deed> may) {

    /** How it is now. */
    record Matter(About about, Customer customer, Standing standing, Assigned severity, Promised promise) {}

    /**
     * Requests that have to do with it.
     *
     * @param earlier the last ones of the same customer
     * @param similar solved ones that read alike, whoever's they were
     */
    record Others(List<Related> linked, List<Related> earlier, List<Related> similar) {}

    /** What it is about; the description is the first that was said. */
    record About(
            String number,
            String summary,
            SupportType supportType,
            Service service,
            IssueType issueType,
            String topic,
            Channel channel,
            Instant openedAt) {

        static About of(SupportRequest request) {
            var submission = request.submission();
            return new About(
                    request.number().value(),
                    submission.summary(),
                    submission.supportType(),
                    submission.service(),
                    submission.issueType(),
                    submission.topic(),
                    request.opening().channel(),
                    request.opening().openedAt());
        }
    }

    /** @param accountManager null where nobody has been named */
    record Customer(
            String organisation,
            String name,
            Plan plan,
            boolean trial,
            ElevatedSupport elevatedSupport,
            Who accountManager,
            Who opener,
            Contact contact,
            String country,
            ZoneId zone) {

        static Customer of(SheetMaterial material, DeskNames.Known names) {
            var terms = material.request().terms();
            return new Customer(
                    terms.organisation(),
                    material.customerName(),
                    terms.plan(),
                    terms.trial(),
                    terms.elevatedSupport(),
                    names.who(material.accountManager()),
                    names.who(material.request().opening().openedBy()),
                    material.request().submission().contact(),
                    terms.country(),
                    terms.zone());
        }
    }

    /**
     * @param waitingUntil when silence is taken for an answer; null while it is our turn
     * @param closedAt null while open
     */
    record Standing(State state, Phase phase, int episode, Instant waitingUntil, Instant closedAt, Closure closure) {

        static Standing of(SheetMaterial material) {
            Phase phase = material.request().phase();
            var episode = material.request().episode();
            return new Standing(
                    phase.state(),
                    phase,
                    episode.number(),
                    material.waitingUntil(),
                    episode.closedAt(),
                    episode.closure());
        }
    }

    /**
     * @param impact what the severity follows from, in words
     * @param requested what the customer asked for; null mostly
     * @param history how it was assessed and who has changed it, and why
     */
    record Assigned(Severity is, SeveritySource source, String impact, Severity requested, List<Happened> history) {

        static Assigned of(SheetMaterial material, DeskNames.Known names) {
            SupportRequest request = material.request();
            return new Assigned(
                    request.severity(),
                    request.severitySource(),
                    Wording.of(request.submission().impact()),
                    request.submission().requestedSeverity(),
                    Happened.all(material.story().ofSeverity(), names));
        }
    }

    /**
     * @param respondBy the promise; null where no hour is named
     * @param internalGoal takes its place; it is never a promise
     * @param rule the rule that it follows from, in words; null where that was not recorded
     * @param met true (kept), false (missed), null where nothing was promised or nothing is decided yet
     * @param silentSince when the customer last heard from us
     * @param nextUpdate by when the customer is to hear from us again; null where nothing is due
     */
    record Promised(
            Availability availability,
            Commitment commitment,
            Instant respondBy,
            Instant internalGoal,
            String rule,
            Instant respondedAt,
            Boolean met,
            Instant silentSince,
            Instant nextUpdate) {

        static Promised of(SheetMaterial material, String rule, Instant now) {
            var episode = material.request().episode();
            var target = Optional.ofNullable(episode.target());
            return new Promised(
                    target.map(ResponseTarget::availability).orElse(null),
                    target.map(ResponseTarget::commitment).orElse(null),
                    target.map(ResponseTarget::respondBy).orElse(null),
                    target.map(ResponseTarget::internalGoal).orElse(null),
                    rule,
                    episode.respondedAt(),
                    episode.metBy(now),
                    episode.silentSince(),
                    material.nextUpdate());
        }
    }

    /** @param link what leads from the one to the other; null where nothing but likeness does */
    record Related(
            String number,
            String summary,
            State state,
            Phase phase,
            Severity severity,
            Instant openedAt,
            Instant closedAt,
            Closure closure,
            String link) {

        /** For nothing but their likeness. */
        static List<Related> all(List<Glance> glances) {
            return glances.stream().map(glance -> of(glance, null)).toList();
        }

        static Related of(Glance glance, String link) {
            return new Related(
                    glance.number(),
                    glance.summary(),
                    glance.phase().state(),
                    glance.phase(),
                    glance.severity(),
                    glance.openedAt(),
                    glance.closedAt(),
                    glance.closure(),
                    link);
        }
    }

    /**
     * In whose hands it is.
     *
     * @param engineer who has it, or has worked on it last and belongs to its queue; null for nobody
     * @param engineers who could have it, by the names they sign in with
     * @param queues by their ids
     * @param tasks that are open, the request's own first
     */
    record Hands(
            String queue,
            Who engineer,
            Map<String, String> engineers,
            Map<String, String> queues,
            List<OpenTask> tasks) {}
}
