package org.supportprocess.desk.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.attachment.Attachment;
import org.supportprocess.customer.Organisation;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.turn.Turn;

/** The material for the sheet of a request, before the people in it are named. */
record SheetSources(
        Staff reader,
        SupportRequest request,
        Turn turn,
        HistorySource history,
        List<Attachment> files,
        Optional<Organisation> organisation,
        StaffingFinder.Staffing staffing) {

    /** Everybody in it, some of them several times. */
    List<String> people() {
        return Stream.of(
                        history.people(),
                        files.stream().map(Attachment::uploadedBy),
                        Stream.of(reader.user()),
                        Stream.of(accountManager(), staffing.inCharge()).filter(Objects::nonNull))
                .flatMap(people -> people)
                .toList();
    }

    /** The customer's name; its id where the organisation is gone. */
    String customerName() {
        return organisation.map(Organisation::name).orElseGet(() -> request.terms()
                .organisation());
    }

    /** The account manager, if one has been named. */
    @Nullable
    String accountManager() {
        return organisation.map(Organisation::accountManager).orElse(null);
    }

    /** The moment by which the customer is to hear from us again; absent where nothing is due. */
    @Nullable
    Instant nextUpdate() {
        return Optional.ofNullable(staffing.own())
                .filter(own -> request.phase() == Phase.RESOLVING)
                .map(OpenTask::due)
                .orElse(null);
    }

    Set<OfferedAction> may(Instant now) {
        return OfferedAction.of(new OfferedAction.Situation(
                reader,
                request,
                staffing.own(),
                staffing.engineers().keySet(),
                !history.confirmations().isEmpty(),
                now));
    }
}
