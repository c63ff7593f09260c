package org.supportprocess.desk.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.customer.Organisation;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.request.CustomerTurn;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;

/** What the sheet of a request is made of, before anybody in it is named. */
record SheetMaterial(
        Staff reader,
        SupportRequest request,
        Story story,
        List<Attachment> files,
        Optional<Organisation> organisation,
        HandsAtWork.AtWork hands) {

    /** Everybody who is named, some of them often; a null among them is nobody. */
    List<String> people() {
        return Stream.of(
                        story.people(),
                        files.stream().map(Attachment::uploadedBy),
                        Stream.of(reader.user()),
                        Stream.of(accountManager(), hands.inCharge()))
                .flatMap(people -> people)
                .toList();
    }

    /** The id where the organisation is gone. */
    String customerName() {
        return organisation.map(Organisation::name).orElseGet(() -> request.terms()
                .organisation());
    }

    /** Null where nobody has been named. */
    String accountManager() {
        return organisation.map(Organisation::accountManager).orElse(null);
    }

    /** When silence is taken for an answer; null while it is our turn. */
    Instant waitingUntil() {
        return Optional.ofNullable(request.customerTurn())
                .filter(turn -> request.phase().state() == State.ATTENTION_NEEDED)
                .map(CustomerTurn::answerBy)
                .orElse(null);
    }

    /** By when the customer is to hear from us again; null where nothing is due. */
    Instant nextUpdate() {
        return Optional.ofNullable(hands.own())
                .filter(own -> request.phase() == Phase.RESOLVING)
                .map(OpenTask::due)
                .orElse(null);
    }

    Set<Deed> may() {
        return Deed.of(
                new Deed.Moment(reader, request, hands.own(), hands.engineers().keySet()));
    }
}
