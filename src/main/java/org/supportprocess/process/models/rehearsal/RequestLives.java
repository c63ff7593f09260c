package org.supportprocess.process.models.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The lives of requests, by every way through their diagram. */
final class RequestLives {

    private static final String ANSWER = "userTask_answerRequest";
    private static final String RESOLVE = "userTask_resolveRequest";
    private static final String REVIEW = "userTask_reviewEscalation";
    private static final String INFORMATION = "userTask_awaitInformation";
    private static final String CONFIRMATION = "userTask_awaitConfirmation";
    private static final String REOPENING = "receiveTask_waitForReopening";

    static final String[] OPENED = {
        "recordEntitlement",
        "assignSeverity",
        "setResponseTarget",
        "routeRequest",
        "acknowledgeRequest",
        "offerToEngineerInCharge"
    };

    private RequestLives() {}

    static Stream<Life> all() {
        return Stream.of(
                declined(),
                answeredLate(),
                askedAndAnswered(),
                solvedAtOnce(),
                silentBehindAQuestion(),
                silentBehindASolution(),
                questioned());
    }

    private static Life declined() {
        return request("A request that nobody is entitled to", Map.of("topic", "VOLUME_LICENSING"))
                .begins()
                .calls("recordEntitlement", "declineRequest")
                .ends();
    }

    private static Life answeredLate() {
        return request("A request that is answered late")
                .begins()
                .calls(OPENED)
                .waits(ANSWER)
                .fires("event_responseDueSoon")
                .calls("warnEngineer")
                .waits(ANSWER)
                .fires("event_responseOverdue")
                .calls("escalateRequest")
                .waits(ANSWER, REVIEW)
                .fires("event_responseStillMissing")
                .calls("alertDutyManager")
                .waits(ANSWER, REVIEW)
                .completes(REVIEW, Map.of())
                .calls("recordReview")
                .waits(ANSWER)
                .completes(ANSWER, Map.of("outcome", "ANSWERED"))
                .calls("recordAnswer", "planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE)
                .fires("event_updateDue")
                .calls("remindEngineer")
                .waits(RESOLVE)
                .fires("event_updateOverdue")
                .calls("informTeamLead")
                .waits(RESOLVE)
                .completes(RESOLVE, Map.of("outcome", "HANDED_OVER", "queue", "billing"))
                .calls("recordResolution", "planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE)
                .completes(RESOLVE, Map.of("outcome", "SOLVED"))
                .calls("recordResolution", "proposeSolution", "offerToEngineerInCharge")
                .waits(CONFIRMATION)
                .hears("support.solutionConfirmed")
                .calls("closeRequest")
                .waits(REOPENING)
                .hears("support.surveyAnswered")
                .waits(REOPENING)
                .fires("event_reopenWindowOver")
                .calls("archiveRequest")
                .ends();
    }

    private static Life askedAndAnswered() {
        return answered("A request with a question")
                .completes(RESOLVE, Map.of("outcome", "NEEDS_INFORMATION"))
                .calls("recordResolution", "askForInformation", "offerToEngineerInCharge")
                .waits(INFORMATION)
                .fires("event_reminderDue")
                .calls("remindCustomer")
                .waits(INFORMATION)
                .fires("event_secondReminderDue")
                .calls("remindCustomer")
                .waits(INFORMATION)
                .fires("event_answerOverdue", Map.of("stillSilent", false))
                .calls("checkSilence")
                .waits(INFORMATION)
                .hears("support.informationReceived")
                .calls("planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE)
                .completes(RESOLVE, Map.of("outcome", "NEEDS_INFORMATION"))
                .calls("recordResolution", "askForInformation", "offerToEngineerInCharge")
                .waits(INFORMATION)
                .completes(INFORMATION, Map.of())
                .calls("resumeWork", "planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE);
    }

    private static Life solvedAtOnce() {
        return request("A request that the first answer solves, with a review still open")
                .begins(Map.of("workLeft", false))
                .calls(OPENED)
                .waits(ANSWER)
                .fires("event_responseOverdue")
                .calls("escalateRequest")
                .waits(ANSWER, REVIEW)
                .completes(ANSWER, Map.of("outcome", "SOLVED"))
                .calls("recordAnswer", "planUpdates", "proposeSolution", "offerToEngineerInCharge")
                .waits(CONFIRMATION, REVIEW)
                .fires("event_confirmationOverdue", Map.of("stillSilent", false))
                .calls("checkSilence")
                .waits(CONFIRMATION, REVIEW)
                .hears("support.solutionConfirmed")
                .calls("closeRequest")
                .waits(REOPENING);
    }

    private static Life silentBehindAQuestion() {
        return request("A question in the first answer that stays unanswered")
                .begins(Map.of("workLeft", false))
                .calls(OPENED)
                .waits(ANSWER)
                .completes(ANSWER, Map.of("outcome", "NEEDS_INFORMATION"))
                .calls("recordAnswer", "planUpdates", "askForInformation", "offerToEngineerInCharge")
                .waits(INFORMATION)
                .fires("event_answerOverdue", Map.of("stillSilent", true))
                .calls("checkSilence", "closeRequest")
                .waits(REOPENING);
    }

    private static Life silentBehindASolution() {
        return request("A solution that is confirmed by silence, with a review still open")
                .begins()
                .calls(OPENED)
                .waits(ANSWER)
                .fires("event_responseOverdue")
                .calls("escalateRequest")
                .waits(ANSWER, REVIEW)
                .completes(ANSWER, Map.of("outcome", "ANSWERED"))
                .calls("recordAnswer", "planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE, REVIEW)
                .completes(RESOLVE, Map.of("outcome", "SOLVED"))
                .calls("recordResolution", "proposeSolution", "offerToEngineerInCharge")
                .waits(CONFIRMATION, REVIEW)
                .fires("event_silenceReminderDue")
                .calls("remindCustomer")
                .waits(CONFIRMATION, REVIEW)
                .fires("event_confirmationOverdue", Map.of("stillSilent", true))
                .calls("checkSilence", "closeRequest")
                .waits(REOPENING);
    }

    private static Life questioned() {
        return request("A solution that is questioned, taken back and holds after all, with a review still open")
                .begins()
                .calls(OPENED)
                .waits(ANSWER)
                .fires("event_responseOverdue")
                .calls("escalateRequest")
                .waits(ANSWER, REVIEW)
                .completes(ANSWER, Map.of("outcome", "ANSWERED"))
                .calls("recordAnswer", "planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE, REVIEW)
                .completes(RESOLVE, Map.of("outcome", "SOLVED"))
                .calls("recordResolution", "proposeSolution", "offerToEngineerInCharge")
                .waits(CONFIRMATION, REVIEW)
                .completes(CONFIRMATION, Map.of())
                .calls("resumeWork", "planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE, REVIEW)
                .completes(RESOLVE, Map.of("outcome", "SOLVED"))
                .calls("recordResolution", "proposeSolution", "offerToEngineerInCharge")
                .waits(CONFIRMATION, REVIEW)
                .hears("support.solutionRejected")
                .calls("planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE, REVIEW)
                .hears("support.solutionConfirmed")
                .calls("closeRequest")
                .waits(REOPENING);
    }

    static Life answered(String name) {
        return request(name)
                .begins()
                .calls(OPENED)
                .waits(ANSWER)
                .completes(ANSWER, Map.of("outcome", "ANSWERED"))
                .calls("recordAnswer", "planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE);
    }

    static Life request(String name) {
        return request(name, Map.of());
    }

    static Life request(String name, Map<String, Object> differing) {
        Map<String, Object> facts = new HashMap<>(Map.ofEntries(
                Map.entry("supportType", "TECHNICAL"),
                Map.entry("service", "EXCHANGE_ONLINE"),
                Map.entry("issueType", "SERVICE_USE"),
                Map.entry("topic", ""),
                Map.entry("condition", "IMPAIRED"),
                Map.entry("usersAffected", "ONE"),
                Map.entry("workaround", false),
                Map.entry("businessImpact", "MODERATE"),
                Map.entry("channel", "PORTAL"),
                Map.entry("plan", "ENTERPRISE_E3"),
                Map.entry("elevatedSupport", "NONE"),
                Map.entry("country", "DE"),
                Map.entry("trial", false)));
        facts.put("previousQueue", null);
        facts.putAll(differing);
        return Life.of(name, "support-request", facts);
    }
}
