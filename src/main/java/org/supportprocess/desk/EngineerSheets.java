package org.supportprocess.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.attachment.Attachments;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.desk.EngineerSheet.About;
import org.supportprocess.desk.EngineerSheet.Assigned;
import org.supportprocess.desk.EngineerSheet.Customer;
import org.supportprocess.desk.EngineerSheet.File;
import org.supportprocess.desk.EngineerSheet.Hands;
import org.supportprocess.desk.EngineerSheet.Happened;
import org.supportprocess.desk.EngineerSheet.Promised;
import org.supportprocess.desk.EngineerSheet.Related;
import org.supportprocess.desk.EngineerSheet.Standing;
import org.supportprocess.intake.Caller.Staff;
import org.supportprocess.intake.ReachableRequests;
import org.supportprocess.request.CustomerTurn;
import org.supportprocess.request.Decision;
import org.supportprocess.request.Glance;
import org.supportprocess.request.Phase;
import org.supportprocess.request.RecordedTarget;
import org.supportprocess.request.ResponseTarget;
import org.supportprocess.request.State;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.Wording;

/** Fills in the sheet of a request: one statement for each kind of thing on it, whatever their number. */
@Component
class EngineerSheets {

    private static final int SHOWN = 5;

    /** How many of the last solved ones are compared. */
    private static final int COMPARED = 300;

    private final ReachableRequests requests;
    private final Organisations organisations;
    private final Attachments attachments;
    private final DeskNames names;
    private final HandsAtWork handsAtWork;
    private final Clock clock;

    EngineerSheets(
            ReachableRequests requests,
            Organisations organisations,
            Attachments attachments,
            DeskNames names,
            HandsAtWork handsAtWork,
            Clock clock) {
        this.requests = requests;
        this.organisations = organisations;
        this.attachments = attachments;
        this.names = names;
        this.handsAtWork = handsAtWork;
        this.clock = clock;
    }

    /** @throws org.supportprocess.intake.RequestNotFound where there is none */
    String tag(Staff reader, String number) {
        SupportRequest request = requests.get(reader, number);
        return new SheetTag(reader.user(), request, handsAtWork.tasks(request), clock.instant()).toString();
    }

    /** @throws org.supportprocess.intake.RequestNotFound where there is none */
    @Transactional(readOnly = true)
    public EngineerSheet of(Staff reader, String number) {
        SupportRequest request = requests.get(reader, number);
        Story story = new Story(request, requests.timeline(reader, request), requests.conversation(request));
        List<Attachment> files = attachments.of(request.number().value());
        Optional<Organisation> organisation =
                organisations.findById(request.terms().organisation());
        List<OpenTask> tasks = handsAtWork.tasks(request);
        DeskNames.Known known = names.of(Stream.of(
                        story.people(),
                        files.stream().map(Attachment::uploadedBy),
                        organisation.stream().map(Organisation::accountManager),
                        Stream.of(reader.user(), HandsAtWork.inCharge(request, tasks)))
                .flatMap(people -> people)
                .toList());
        Hands hands = handsAtWork.of(request, tasks, known);
        return new EngineerSheet(
                clock.instant(),
                request.happenings(),
                known.who(reader.user()),
                About.of(request),
                customer(request, organisation, known),
                standing(request),
                severity(request, story, known),
                promise(request, tasks),
                story.talk(known),
                files.stream().map(file -> File.of(file, known)).toList(),
                story.timeline().stream()
                        .map(entry -> Happened.of(entry, known))
                        .toList(),
                story.path(known),
                linked(reader, request, story),
                related(requests.earlier(reader, request, SHOWN).stream()),
                similar(reader, request),
                hands,
                Deed.of(new Deed.Moment(
                        reader,
                        request,
                        HandsAtWork.own(tasks),
                        hands.engineers().keySet())));
    }

    private static Customer customer(
            SupportRequest request, Optional<Organisation> organisation, DeskNames.Known known) {
        var terms = request.terms();
        return new Customer(
                terms.organisation(),
                organisation.map(Organisation::name).orElse(terms.organisation()),
                terms.plan(),
                terms.trial(),
                terms.elevatedSupport(),
                known.who(organisation.map(Organisation::accountManager).orElse(null)),
                known.who(request.opening().openedBy()),
                request.submission().contact(),
                terms.country(),
                terms.zone());
    }

    private static Standing standing(SupportRequest request) {
        var episode = request.episode();
        Phase phase = request.phase();
        return new Standing(
                phase.state(),
                phase,
                episode.number(),
                Optional.ofNullable(request.customerTurn())
                        .filter(turn -> phase.state() == State.ATTENTION_NEEDED)
                        .map(CustomerTurn::answerBy)
                        .orElse(null),
                episode.closedAt(),
                episode.closure());
    }

    private static Assigned severity(SupportRequest request, Story story, DeskNames.Known known) {
        return new Assigned(
                request.severity(),
                request.severitySource(),
                Wording.of(request.submission().impact()),
                request.submission().requestedSeverity(),
                story.ofSeverity().map(entry -> Happened.of(entry, known)).toList());
    }

    private Promised promise(SupportRequest request, List<OpenTask> tasks) {
        var episode = request.episode();
        Instant now = clock.instant();
        Optional<ResponseTarget> target = Optional.ofNullable(episode.target());
        return new Promised(
                target.map(ResponseTarget::availability).orElse(null),
                target.map(ResponseTarget::commitment).orElse(null),
                target.map(ResponseTarget::respondBy).orElse(null),
                target.map(ResponseTarget::internalGoal).orElse(null),
                rule(request),
                episode.respondedAt(),
                episode.metBy(now),
                episode.silentSince(),
                request.phase() == Phase.RESOLVING
                        ? Optional.ofNullable(HandsAtWork.own(tasks))
                                .map(OpenTask::due)
                                .orElse(null)
                        : null);
    }

    /** Of the target in force; a request from before targets were recorded has none. */
    private String rule(SupportRequest request) {
        return requests.targets(request).stream()
                .filter(target -> target.episode() == request.episode().number())
                .reduce((earlier, later) -> later)
                .map(RecordedTarget::decision)
                .map(Decision::sentence)
                .orElse(null);
    }

    private List<Related> linked(Staff reader, SupportRequest request, Story story) {
        return Stream.concat(
                        requests.named(reader, story.links().keySet()).stream()
                                .map(other -> Related.of(other, story.links().get(other.number()))),
                        requests.followingUp(reader, request).stream()
                                .map(other -> Related.of(other, "goes on from this one")))
                .toList();
    }

    private List<Related> similar(Staff reader, SupportRequest request) {
        return related(new Similarity(request.submission().summary(), requests.solved(reader, request, COMPARED))
                .best(SHOWN).stream());
    }

    private static List<Related> related(Stream<Glance> glances) {
        return glances.map(glance -> Related.of(glance, null)).toList();
    }
}
