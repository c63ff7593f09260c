package org.supportprocess.escalation;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportprocess.request.EnglishWording;
import org.supportprocess.request.RequestHappened;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.Fact;

/** Tells the team lead what no clock shows: a customer who comes back again or is not content, and a contact entered late. */
@Component
class TeamLeadNotifier {

    /** The episode that a second reopening begins. */
    private static final int REOPENED_TWICE = 3;

    /** The best score of a customer who is not content. */
    private static final int DISCONTENT = 2;

    private final Notices notices;
    private final StaffDigestProcess process;

    TeamLeadNotifier(Notices notices, StaffDigestProcess process) {
        this.notices = notices;
        this.process = process;
    }

    @EventListener
    void tell(RequestHappened happened) {
        SupportRequest request = happened.request();
        TimelineEntry entry = happened.entry();
        reason(request, entry).ifPresent(reason -> {
            notices.save(new Notice(request, entry.kind(), reason, NoticeRecipients.lead(), entry.at()));
            process.noticeGiven();
        });
    }

    private static Optional<String> reason(SupportRequest request, TimelineEntry entry) {
        return switch (entry.kind()) {
            case REQUEST_REOPENED ->
                Optional.of(entry.episode() - 1)
                        .filter(times -> entry.episode() >= REOPENED_TWICE)
                        .map("Reopened %d times"::formatted);
            case SURVEY_ANSWERED ->
                Optional.of(Integer.valueOf(entry.facts().get(Fact.SCORE)))
                        .filter(score -> score <= DISCONTENT)
                        .map("The customer is not content: %d of 5"::formatted);
            case REQUEST_ANSWERED ->
                entry.facts()
                        .find(Fact.ENTERED_LATE)
                        .map(late -> "The initial response was a call on %s, entered after the promised time"
                                .formatted(EnglishWording.at(
                                        entry.tookPlaceAt(), request.terms().zone())));
            default -> Optional.empty();
        };
    }
}
