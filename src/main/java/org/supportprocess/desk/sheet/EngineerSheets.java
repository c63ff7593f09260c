package org.supportprocess.desk.sheet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.attachment.Attachments;
import org.supportprocess.customer.Organisations;
import org.supportprocess.desk.DeskNames;
import org.supportprocess.desk.sheet.EngineerSheet.About;
import org.supportprocess.desk.sheet.EngineerSheet.Assigned;
import org.supportprocess.desk.sheet.EngineerSheet.Customer;
import org.supportprocess.desk.sheet.EngineerSheet.Matter;
import org.supportprocess.desk.sheet.EngineerSheet.Others;
import org.supportprocess.desk.sheet.EngineerSheet.Promised;
import org.supportprocess.desk.sheet.EngineerSheet.Related;
import org.supportprocess.desk.sheet.EngineerSheet.Standing;
import org.supportprocess.request.Glance;
import org.supportprocess.request.RecordedTarget;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Decision;

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

    /** @throws org.supportprocess.access.RequestNotFound where there is none */
    String tag(Staff reader, String number) {
        SupportRequest request = requests.get(reader, number);
        return new SheetTag(reader.user(), request, handsAtWork.tasks(request), clock.instant()).toString();
    }

    /** @throws org.supportprocess.access.RequestNotFound where there is none */
    @Transactional(readOnly = true)
    public EngineerSheet of(Staff reader, String number) {
        SheetMaterial material = material(reader, requests.get(reader, number));
        DeskNames.Known known = names.of(material.people());
        return new EngineerSheet(
                clock.instant(),
                material.request().happenings(),
                known.who(reader.user()),
                matter(material, known),
                Course.of(material, known),
                others(material),
                material.hands().named(known),
                material.may());
    }

    private SheetMaterial material(Staff reader, SupportRequest request) {
        return new SheetMaterial(
                reader,
                request,
                new Story(request, requests.timeline(reader, request), requests.conversation(request)),
                attachments.of(request.number().value()),
                organisations.findById(request.terms().organisation()),
                handsAtWork.of(request));
    }

    private Matter matter(SheetMaterial material, DeskNames.Known known) {
        return new Matter(
                About.of(material.request()),
                Customer.of(material, known),
                Standing.of(material),
                Assigned.of(material, known),
                Promised.of(material, rule(material.request()), clock.instant()));
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

    private Others others(SheetMaterial material) {
        Staff reader = material.reader();
        SupportRequest request = material.request();
        return new Others(
                Stream.concat(linked(material), followingUp(reader, request)).toList(),
                Related.all(requests.earlier(reader, request, SHOWN)),
                Related.all(similar(reader, request)));
    }

    private Stream<Related> linked(SheetMaterial material) {
        Map<String, String> links = material.story().links();
        return requests.named(material.reader(), links.keySet()).stream()
                .map(other -> Related.of(other, links.get(other.number())));
    }

    private Stream<Related> followingUp(Staff reader, SupportRequest request) {
        return requests.followingUp(reader, request).stream().map(other -> Related.of(other, "goes on from this one"));
    }

    private List<Glance> similar(Staff reader, SupportRequest request) {
        return new Similarity(request.submission().summary(), requests.solved(reader, request, COMPARED)).best(SHOWN);
    }
}
