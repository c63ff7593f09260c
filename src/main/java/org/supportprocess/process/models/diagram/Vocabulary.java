package org.supportprocess.process.models.diagram;

import static org.supportprocess.process.models.diagram.Bean.listener;
import static org.supportprocess.process.models.diagram.Bean.onTask;
import static org.supportprocess.process.models.diagram.Bean.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the product offers to its diagrams: the beans with what they set, the fields of the tasks that it has a rule for, and the
 * values that a variable can have. {@code TheVocabulary} compares it with the beans themselves.
 */
public final class Vocabulary {

    /** Every name that a diagram may call, in any version that was released. */
    public static final Map<String, Bean> BEANS = Stream.of(
                    listener("recordEntitlement", "end").sets("entitled", "reason", "instead"),
                    step("declineRequest"),
                    listener("assignSeverity", "end").sets("severity"),
                    listener("setResponseTarget", "end").sets("priority", "respondBy", "dueSoonAt", "stillMissingAt"),
                    listener("resetResponseTarget", "end").sets("priority", "respondBy", "dueSoonAt", "stillMissingAt"),
                    listener("routeRequest", "end").sets("queue"),
                    step("acknowledgeRequest"),
                    onTask("offerToEngineerInCharge", "create"),
                    onTask("recordAnswer", "complete"),
                    step("warnEngineer").at("dueSoonAt"),
                    onTask("escalateRequest", "create").at("respondBy").offering(),
                    onTask("recordReview", "complete"),
                    step("alertDutyManager").at("stillMissingAt"),
                    step("reportMissingResponse").at("stillMissingAt").retired(),
                    onTask("offerToDutyManager", "create").offering(),
                    onTask("recordFollowUp", "complete"),
                    listener("planUpdates", "end").sets("workLeft", "remindAt", "remindAgainAt"),
                    onTask("recordResolution", "complete"),
                    step("remindEngineer").at("remindAt"),
                    step("informTeamLead").at("remindAgainAt"),
                    onTask("resumeWork", "complete"),
                    onTask("nameTask", "create"),
                    onTask("recordTranslator", "complete"),
                    onTask("recordNote", "complete"),
                    step("askForInformation").sets("remindAt", "remindAgainAt", "customerAnswerBy"),
                    step("proposeSolution").sets("remindAt", "remindAgainAt", "customerAnswerBy"),
                    step("remindCustomer").at("remindAt", "remindAgainAt"),
                    step("checkSilence").at("customerAnswerBy").sets("stillSilent"),
                    step("closeRequest").sets("reopenUntil"),
                    step("archiveRequest").at("reopenUntil"),
                    step("referCallerToPortal"),
                    step("openRequest").sets("languageSpoken"),
                    step("requestTranslator").inAJob(),
                    step("recordOutage"),
                    onTask("nameOutage", "create"),
                    onTask("recordUpdate", "complete"),
                    step("tellRequest").sets("everybodyTold", "resolved").inAJob(),
                    step("handOverMail").sets("handedOver").inAJob(),
                    step("sendMail").retired(),
                    step("recordDelivery").sets("taken").inAJob(),
                    step("reportFailure").inAJob(),
                    step("sendDigests"),
                    step("deliverWebhook").inAJob())
            .collect(Collectors.toUnmodifiableMap(Bean::name, Function.identity()));

    /** What people hand in with the tasks and starts that the product has a rule for, by the id of the element. */
    public static final Map<String, Set<String>> FIELDS = Map.of(
            "userTask_answerRequest", Set.of("answer", "outcome"),
            "userTask_resolveRequest", Set.of("outcome", "message", "queue", "reason"),
            "userTask_reviewEscalation", Set.of("note"),
            "userTask_followCriticalRequest", Set.of("note"),
            "userTask_awaitInformation", Set.of("reason"),
            "userTask_awaitConfirmation", Set.of("reason"),
            "userTask_arrangeTranslator", Set.of("arrangement"),
            "userTask_updateOutage", Set.of("outcome", "message"),
            "startEvent_outageDeclared", Set.of("service", "summary", "requests"));

    /** What stands in each diagram because the product asks for it by its id. */
    public static final Map<String, Set<String>> ELEMENTS = Map.of(
            "support-request",
            Set.of(
                    "subProcess_handleRequest",
                    "serviceTask_closeRequest",
                    "userTask_answerRequest",
                    "userTask_resolveRequest",
                    "userTask_reviewEscalation",
                    "userTask_followCriticalRequest",
                    "userTask_awaitInformation",
                    "userTask_awaitConfirmation",
                    "userTask_arrangeTranslator",
                    "event_responseDueSoon",
                    "event_responseOverdue",
                    "event_responseStillMissing",
                    "event_updateDue",
                    "event_updateOverdue",
                    "event_reminderDue",
                    "event_secondReminderDue",
                    "event_answerOverdue",
                    "event_silenceReminderDue",
                    "event_confirmationOverdue"),
            "outage",
            Set.of("userTask_updateOutage"));

    /** What the product tells a waiting process, by the id of the process. */
    public static final Map<String, Set<String>> MESSAGES = Map.of(
            "support-request",
            Set.of(
                    "support.informationReceived",
                    "support.solutionConfirmed",
                    "support.solutionRejected",
                    "support.requestReopened",
                    "support.requestWithdrawn",
                    "support.translatorRequested",
                    "support.severityChanged",
                    "support.surveyAnswered"));

    /** The processes that the product starts itself, or lets people start. */
    public static final Set<String> PROCESSES =
            Set.of("support-request", "phone-call", "outage", "customer-mail", "staff-digest", "webhook-delivery");

    /** The values that a text can have; another name is a yes or no, an instant, or anything. */
    private static final Map<String, Set<String>> VALUES = Map.of(
            "severity",
            Set.of("A", "B", "C"),
            "outcome",
            Set.of("SOLVED", "NEEDS_INFORMATION", "HANDED_OVER", "ANSWERED", "UPDATE", "RESOLVED"));

    private static final Set<String> YES_OR_NO = Set.of(
            "entitled",
            "workLeft",
            "stillSilent",
            "languageSpoken",
            "everybodyTold",
            "resolved",
            "handedOver",
            "taken");

    private static final Set<String> INSTANTS = Set.of(
            "respondBy", "dueSoonAt", "stillMissingAt", "remindAt", "remindAgainAt", "customerAnswerBy", "reopenUntil");

    /** Whose answer a listener reads. */
    static final Map<String, String> DECISIONS = Map.of(
            "recordEntitlement", "entitlement",
            "assignSeverity", "severity",
            "setResponseTarget", "response-target",
            "resetResponseTarget", "response-target",
            "routeRequest", "routing");

    /** What the timers wait for that share what follows with another one. */
    static final Map<String, String> TIMERS = Map.of(
            "event_reminderDue", "remindAt",
            "event_secondReminderDue", "remindAgainAt",
            "event_silenceReminderDue", "remindAt");

    /** What reaches out of the product is tried again after pauses of its own. */
    static final Set<String> REACHING_OUT = Set.of("handOverMail", "tellRequest", "deliverWebhook");

    /** The choices of the forms, by the id of the task. */
    static final Map<String, Set<String>> OUTCOMES = Map.of(
            "userTask_answerRequest", Set.of("GO_ON", "SOLVED", "NEEDS_INFORMATION"),
            "userTask_resolveRequest", Set.of("SOLVED", "NEEDS_INFORMATION", "HANDED_OVER"),
            "userTask_updateOutage", Set.of("UPDATE", "RESOLVED"));

    private Vocabulary() {}

    static Optional<Set<String>> valuesOf(String variable) {
        return Optional.ofNullable(VALUES.get(variable));
    }

    static boolean isYesOrNo(String variable) {
        return YES_OR_NO.contains(variable);
    }

    static boolean isInstant(String variable) {
        return INSTANTS.contains(variable);
    }

    /** The names of all variables that the product sets. */
    static Set<String> variables() {
        Set<String> names = new TreeSet<>();
        BEANS.values().forEach(bean -> names.addAll(bean.set()));
        FIELDS.values().forEach(names::addAll);
        return names;
    }

    public static List<String> instants() {
        return Diagram.sorted(INSTANTS);
    }
}
