package org.supportprocess.process.models.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Plan;
import org.supportprocess.process.tables.FactVariables;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Impact.BusinessImpact;
import org.supportprocess.request.submission.Impact.Condition;
import org.supportprocess.request.submission.Impact.UsersAffected;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.triage.RequestFacts;

/** The lives of requests, by every way through their diagram. */
final class RequestLives {

    private static final RequestFacts FACTS = new RequestFacts(
            SupportType.TECHNICAL.name(),
            Service.EXCHANGE_ONLINE.name(),
            IssueType.SERVICE_USE.name(),
            "",
            Condition.IMPAIRED.name(),
            UsersAffected.ONE.name(),
            false,
            BusinessImpact.MODERATE.name(),
            Channel.PORTAL.name(),
            Plan.ENTERPRISE_E3.name(),
            ElevatedSupport.NONE.name(),
            "DE",
            false,
            null);

    static final String ANSWER = "userTask_answerRequest";
    static final String RESOLVE = "userTask_resolveRequest";
    static final String REVIEW = "userTask_reviewEscalation";
    private static final String INFORMATION = "userTask_awaitInformation";
    private static final String CONFIRMATION = "userTask_awaitConfirmation";
    static final String REOPENING = "receiveTask_waitForReopening";

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
        return escalated("A request that the first answer solves, with a review still open", Map.of("workLeft", false))
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
        return solvedLate("A solution that is confirmed by silence, with a review still open")
                .fires("event_silenceReminderDue")
                .calls("remindCustomer")
                .waits(CONFIRMATION, REVIEW)
                .fires("event_confirmationOverdue", Map.of("stillSilent", true))
                .calls("checkSilence", "closeRequest")
                .waits(REOPENING);
    }

    private static Life questioned() {
        return solvedLate("A solution that is questioned, taken back and holds after all, with a review still open")
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

    /** With a solution proposed, and the review of the late answer still open. */
    private static Life solvedLate(String name) {
        return escalated(name)
                .completes(ANSWER, Map.of("outcome", "ANSWERED"))
                .calls("recordAnswer", "planUpdates", "offerToEngineerInCharge")
                .waits(RESOLVE, REVIEW)
                .completes(RESOLVE, Map.of("outcome", "SOLVED"))
                .calls("recordResolution", "proposeSolution", "offerToEngineerInCharge")
                .waits(CONFIRMATION, REVIEW);
    }

    /** Late, and under review. */
    static Life escalated(String name) {
        return escalated(name, Map.of());
    }

    private static Life escalated(String name, Map<String, Object> answers) {
        return request(name)
                .begins(answers)
                .calls(OPENED)
                .waits(ANSWER)
                .fires("event_responseOverdue")
                .calls("escalateRequest")
                .waits(ANSWER, REVIEW);
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
        Map<String, Object> facts = new HashMap<>(FactVariables.of(FACTS));
        facts.putAll(differing);
        return Life.of(name, "support-request", facts);
    }
}
