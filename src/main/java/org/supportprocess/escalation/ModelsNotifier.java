package org.supportprocess.escalation;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportprocess.models.ModelSet;
import org.supportprocess.models.ModelSets;
import org.supportprocess.models.ModelsDecided;

/** Tells analysts which models wait for one of them or were brought back, and proposers what has been decided. */
@Component
class ModelsNotifier {

    private static final int LONGEST = 500;

    private final Notices notices;
    private final StaffDigestProcess process;
    private final Clock clock;

    ModelsNotifier(Notices notices, StaffDigestProcess process, Clock clock) {
        this.notices = notices;
        this.process = process;
        this.clock = clock;
    }

    @EventListener
    void tell(ModelsDecided decided) {
        String who = ModelSets.PRODUCT.equals(decided.who()) ? "the product" : decided.who();
        switch (decided.what()) {
            case PROPOSED ->
                tell(decided, "is proposed by %s and waits for another analyst".formatted(who), analysts());
            case RESTORED -> tell(decided, "is live again, restored by %s".formatted(who), analysts());
            case APPROVED -> tell(decided, "is approved by %s and live".formatted(who), proposer(decided.set()));
            case REJECTED -> tell(decided, "is rejected by %s".formatted(who), proposer(decided.set()));
            case FAILED ->
                tell(
                        decided,
                        "is live and something fails; the set before can be restored at once at /desk/models",
                        List.of(
                                new NoticeRecipients("analyst", null, null),
                                new NoticeRecipients("camunda-admin", null, null)));
            default -> {}
        }
    }

    private void tell(ModelsDecided decided, String what, List<NoticeRecipients> recipients) {
        String why = decided.reason() == null ? "" : ": " + decided.reason();
        String sentence = "Set %d of the models (/desk/models/%d) %s%s"
                .formatted(decided.set().id(), decided.set().id(), what, why);
        recipients.forEach(each -> notices.save(new Notice(
                sentence.length() > LONGEST ? sentence.substring(0, LONGEST - 1) + "…" : sentence,
                each,
                clock.instant())));
        if (!recipients.isEmpty()) {
            process.noticeGiven();
        }
    }

    private static List<NoticeRecipients> analysts() {
        return List.of(new NoticeRecipients("analyst", null, null));
    }

    /** What came with the product has been proposed by nobody who could be told. */
    private static List<NoticeRecipients> proposer(ModelSet set) {
        return set.source() == ModelSet.Source.JAR
                ? List.of()
                : List.of(new NoticeRecipients(null, set.proposedBy(), null));
    }
}
