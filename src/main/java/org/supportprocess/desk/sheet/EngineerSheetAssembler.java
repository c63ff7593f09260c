package org.supportprocess.desk.sheet;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.attachment.Attachments;
import org.supportprocess.customer.Organisations;
import org.supportprocess.desk.DeskDisplayNames;
import org.supportprocess.desk.sheet.EngineerSheet.About;
import org.supportprocess.desk.sheet.EngineerSheet.Assigned;
import org.supportprocess.desk.sheet.EngineerSheet.Customer;
import org.supportprocess.desk.sheet.EngineerSheet.Progress;
import org.supportprocess.desk.sheet.EngineerSheet.Promised;
import org.supportprocess.desk.sheet.EngineerSheet.Related;
import org.supportprocess.desk.sheet.EngineerSheet.RelatedRequests;
import org.supportprocess.desk.sheet.EngineerSheet.RequestDetails;
import org.supportprocess.notification.Deliveries;
import org.supportprocess.request.Message;
import org.supportprocess.request.Promise;
import org.supportprocess.request.RequestSummary;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.Turns;
import org.supportprocess.request.promise.RecordedDecision;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.triage.CustomerTurnTable;
import org.supportprocess.wording.EventWording;

/** The source of request sheets: one SQL statement for each kind of thing on a sheet, whatever their number. */
@Component
class EngineerSheetAssembler {

    private static final int SHOWN = 5;

    /** The number of latest solved requests that are compared. */
    private static final int COMPARED = 300;

    private final ReachableRequests requests;
    private final Organisations organisations;
    private final Attachments attachments;
    private final DeskDisplayNames names;
    private final StaffingFinder staffing;
    private final EventWording events;
    private final CustomerTurnTable customerTurns;
    private final Turns turns;
    private final Deliveries deliveries;
    private final Clock clock;

    EngineerSheetAssembler(
            ReachableRequests requests,
            Organisations organisations,
            Attachments attachments,
            DeskDisplayNames names,
            StaffingFinder staffing,
            EventWording events,
            CustomerTurnTable customerTurns,
            Turns turns,
            Deliveries deliveries,
            Clock clock) {
        this.requests = requests;
        this.organisations = organisations;
        this.attachments = attachments;
        this.names = names;
        this.staffing = staffing;
        this.events = events;
        this.customerTurns = customerTurns;
        this.turns = turns;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @throws org.supportprocess.access.RequestNotFound where there is none */
    String tag(Staff reader, String number) {
        SupportRequest request = requests.get(reader, number);
        return new SheetEntityTag(
                        reader.user(),
                        request,
                        turns.of(request),
                        deliveries.settled(request.number()),
                        staffing.tasks(request),
                        clock.instant())
                .toString();
    }

    /** @throws org.supportprocess.access.RequestNotFound where there is none */
    @Transactional(readOnly = true)
    public EngineerSheet of(Staff reader, String number) {
        SheetSources sources = material(reader, requests.get(reader, number));
        DeskDisplayNames.Resolved known = names.of(sources.people());
        return new EngineerSheet(
                clock.instant(),
                sources.request().happenings(),
                known.who(reader.user()),
                matter(sources, known),
                RequestHistory.of(sources, known),
                others(sources),
                sources.staffing().named(known),
                sources.may(clock.instant()));
    }

    private SheetSources material(Staff reader, SupportRequest request) {
        List<Message> conversation = requests.conversation(request);
        return new SheetSources(
                reader,
                request,
                turns.of(request),
                new HistorySource(
                        request,
                        events.of(request, requests.timeline(reader, request), false, Locale.ENGLISH),
                        conversation,
                        deliveries.of(request.number(), conversation)),
                attachments.of(request.number().value()),
                organisations.findById(request.terms().organisation()),
                staffing.of(request));
    }

    private RequestDetails matter(SheetSources sources, DeskDisplayNames.Resolved known) {
        return new RequestDetails(
                About.of(sources.request()),
                Customer.of(sources, known),
                Progress.of(sources),
                Assigned.of(sources, known),
                Promised.of(sources, rule(sources.request()), clock.instant()),
                turn(sources.request()));
    }

    private @Nullable CustomerDeadlines turn(SupportRequest request) {
        return request.phase().inHandling() ? customerTurns.of(request) : null;
    }

    /** The rule of the target in force; a request from before targets were recorded has none. */
    private @Nullable String rule(SupportRequest request) {
        return requests.promises(request).stream()
                .filter(target -> target.episode() == request.episode().number())
                .reduce((earlier, later) -> later)
                .map(Promise::decision)
                .map(RecordedDecision::sentence)
                .orElse(null);
    }

    private RelatedRequests others(SheetSources sources) {
        Staff reader = sources.reader();
        SupportRequest request = sources.request();
        return new RelatedRequests(
                Stream.concat(linked(sources), followingUp(reader, request)).toList(),
                Related.all(requests.earlier(reader, request, SHOWN)),
                Related.all(similar(reader, request)));
    }

    private Stream<Related> linked(SheetSources sources) {
        Map<String, String> links = sources.history().links();
        return requests.named(sources.reader(), links.keySet()).stream()
                .map(other -> Related.of(other, links.get(other.number())));
    }

    private Stream<Related> followingUp(Staff reader, SupportRequest request) {
        return requests.followingUp(reader, request).stream().map(other -> Related.of(other, "goes on from this one"));
    }

    private List<RequestSummary> similar(Staff reader, SupportRequest request) {
        return new SimilarRequests(request.submission().summary(), requests.solved(reader, request, COMPARED))
                .best(SHOWN);
    }
}
