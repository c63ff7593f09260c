package org.supportprocess.process.models.rehearsal;

import static org.supportprocess.process.models.rehearsal.RequestLives.ANSWER;
import static org.supportprocess.process.models.rehearsal.RequestLives.OPENED;
import static org.supportprocess.process.models.rehearsal.RequestLives.REOPENING;
import static org.supportprocess.process.models.rehearsal.RequestLives.RESOLVE;
import static org.supportprocess.process.models.rehearsal.RequestLives.answered;
import static org.supportprocess.process.models.rehearsal.RequestLives.escalated;
import static org.supportprocess.process.models.rehearsal.RequestLives.request;

import java.util.Map;
import java.util.stream.Stream;

/** The lives of requests to which something happens beside the work. */
final class TurningLives {

    private static final String FOLLOW = "userTask_followCriticalRequest";
    private static final String TRANSLATOR = "userTask_arrangeTranslator";

    private static final String[] AGAIN = {
        "setResponseTarget", "routeRequest", "acknowledgeRequest", "offerToEngineerInCharge"
    };

    private TurningLives() {}

    static Stream<Life> all() {
        return Stream.of(critical(), lowered(), translated(), withdrawn(), reopened());
    }

    private static Life critical() {
        return request(
                        "A critical request",
                        Map.of("condition", "UNUSABLE", "usersAffected", "ALL", "businessImpact", "SEVERE"))
                .begins()
                .calls(
                        "recordEntitlement",
                        "assignSeverity",
                        "setResponseTarget",
                        "routeRequest",
                        "acknowledgeRequest",
                        "offerToEngineerInCharge",
                        "offerToDutyManager")
                .waits(ANSWER, FOLLOW)
                .completes(FOLLOW, Map.of())
                .calls("recordFollowUp")
                .waits(ANSWER)
                .completes(ANSWER, Map.of("outcome", "ANSWERED"))
                .calls("recordAnswer", "planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE);
    }

    private static Life lowered() {
        return answered("A request whose severity is raised and lowered")
                .hears("support.severityChanged", Map.of("severity", "A"))
                .calls("resetResponseTarget", "offerToDutyManager")
                .waits(RESOLVE, FOLLOW)
                .hears("support.severityChanged", Map.of("severity", "B"))
                .calls("resetResponseTarget")
                .waits(RESOLVE);
    }

    private static Life translated() {
        return answered("A request with a translator")
                .hears("support.translatorRequested")
                .calls("nameTask")
                .waits(RESOLVE, TRANSLATOR)
                .completes(TRANSLATOR, Map.of())
                .calls("recordTranslator")
                .waits(RESOLVE);
    }

    private static Life withdrawn() {
        return escalated("A request that is withdrawn, with a review still open")
                .hears("support.requestWithdrawn")
                .calls("closeRequest")
                .waits(REOPENING);
    }

    private static Life reopened() {
        return request("A request that is reopened")
                .begins()
                .calls(OPENED)
                .waits(ANSWER)
                .hears("support.requestWithdrawn")
                .calls("closeRequest")
                .waits(REOPENING)
                .hears("support.requestReopened", Map.of("previousQueue", "billing"))
                .calls(AGAIN)
                .waits(ANSWER)
                .hears("support.requestWithdrawn")
                .calls("closeRequest")
                .waits(REOPENING)
                .fires("event_reopenWindowOver")
                .calls("archiveRequest")
                .ends();
    }
}
