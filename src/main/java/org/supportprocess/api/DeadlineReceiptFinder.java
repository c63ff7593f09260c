package org.supportprocess.api;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.RequestNotFound;
import org.supportprocess.audit.DeadlineReceipt;
import org.supportprocess.request.SupportRequest;

/** The maker of deadline receipts. Each is read at one moment: a change meanwhile shows in the next one. */
@Component
class DeadlineReceiptFinder {

    private final ReachableRequests requests;
    private final ReceiptWording words;
    private final Clock clock;

    DeadlineReceiptFinder(ReachableRequests requests, ReceiptWording words, Clock clock) {
        this.requests = requests;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param language of the sentences
     * @throws RequestNotFound also for somebody else's request
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ReceiptView of(Caller caller, String number, Locale language) {
        SupportRequest request = requests.get(caller, number);
        return ReceiptView.of(
                DeadlineReceipt.of(
                        request,
                        requests.pastEpisodes(request),
                        requests.promises(request),
                        requests.newsPromises(request),
                        clock.instant()),
                zone -> words.in(language, zone));
    }
}
