package org.supportprocess.process.models.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lives that cover every way through the diagrams. */
final class Lives {

    private static final String ANSWER = "userTask_answerRequest";
    private static final String RESOLVE = "userTask_resolveRequest";
    private static final String REVIEW = "userTask_reviewEscalation";
    private static final String FOLLOW = "userTask_followCriticalRequest";
    private static final String INFORMATION = "userTask_awaitInformation";
    private static final String CONFIRMATION = "userTask_awaitConfirmation";
    private static final String TRANSLATOR = "userTask_arrangeTranslator";
    private static final String REOPENING = "receiveTask_waitForReopening";

    private static final String[] OPENED = {
        "recordEntitlement",
        "assignSeverity",
        "setResponseTarget",
        "routeRequest",
        "acknowledgeRequest",
        "offerToEngineerInCharge"
    };

    private static final String[] AGAIN = {
        "setResponseTarget", "routeRequest", "acknowledgeRequest", "offerToEngineerInCharge"
    };

    private Lives() {}

    static List<Life> all() {
        return Stream.of(
                        declined(),
                        answeredLate(),
                        askedAndAnswered(),
                        solvedAtOnce(),
                        silentBehindAQuestion(),
                        silentBehindASolution(),
                        questioned(),
                        critical(),
                        lowered(),
                        translated(),
                        withdrawn(),
                        reopened(),
                        referred(),
                        called(),
                        calledInAnotherLanguage(),
                        outage(),
                        mail(),
                        mailKept(),
                        mailReturned(),
                        digest(),
                        webhook())
                .toList();
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
        return request("A request that is withdrawn, with a review still open")
                .begins()
                .calls(OPENED)
                .waits(ANSWER)
                .fires("event_responseOverdue")
                .calls("escalateRequest")
                .waits(ANSWER, REVIEW)
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

    private static Life referred() {
        return call("A call that telephone support does not cover", Map.of("plan", "SMALL_BUSINESS"))
                .begins()
                .calls("recordEntitlement", "referCallerToPortal")
                .ends();
    }

    private static Life called() {
        return call("A call", Map.of())
                .begins(Map.of("languageSpoken", true))
                .calls("recordEntitlement", "openRequest")
                .ends();
    }

    private static Life calledInAnotherLanguage() {
        return call("A call in a language that nobody speaks", Map.of())
                .begins(Map.of("languageSpoken", false))
                .calls("recordEntitlement", "openRequest", "requestTranslator")
                .ends();
    }

    private static Life outage() {
        String update = "userTask_updateOutage";
        return Life.of("An outage", "outage", Map.of())
                .begins()
                .calls("recordOutage", "nameOutage")
                .waits(update)
                .completes(update, Map.of("everybodyTold", true, "resolved", false))
                .calls("recordUpdate", "tellRequest", "nameOutage")
                .waits(update)
                .completes(update, Map.of("everybodyTold", true, "resolved", true))
                .calls("recordUpdate", "tellRequest")
                .ends();
    }

    private static Life mail() {
        return Life.of("A mail", "customer-mail", Map.of())
                .begins(Map.of("handedOver", true, "taken", true))
                .calls("handOverMail", "recordDelivery")
                .ends();
    }

    private static Life mailKept() {
        return Life.of("A mail that is not sent", "customer-mail", Map.of())
                .begins(Map.of("handedOver", false))
                .calls("handOverMail")
                .ends();
    }

    private static Life mailReturned() {
        return Life.of("A mail that is refused", "customer-mail", Map.of())
                .begins(Map.of("handedOver", true, "taken", false))
                .calls("handOverMail", "recordDelivery", "reportFailure")
                .ends();
    }

    private static Life digest() {
        return Life.of("A digest for the staff", "staff-digest", Map.of())
                .begins()
                .waits("event_collectingOver")
                .fires("event_collectingOver")
                .calls("sendDigests")
                .ends();
    }

    private static Life webhook() {
        return Life.of("A webhook", "webhook-delivery", Map.of())
                .begins()
                .calls("deliverWebhook")
                .ends();
    }

    private static Life answered(String name) {
        return request(name)
                .begins()
                .calls(OPENED)
                .waits(ANSWER)
                .completes(ANSWER, Map.of("outcome", "ANSWERED"))
                .calls("recordAnswer", "planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE);
    }

    private static Life request(String name) {
        return request(name, Map.of());
    }

    private static Life request(String name, Map<String, Object> differing) {
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

    private static Life call(String name, Map<String, Object> differing) {
        Life life = request(name, differing);
        Map<String, Object> facts = new HashMap<>(life.facts());
        facts.put("channel", "PHONE");
        return Life.of(name, "phone-call", facts);
    }
}
