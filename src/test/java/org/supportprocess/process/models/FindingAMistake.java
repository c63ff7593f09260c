package org.supportprocess.process.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportprocess.process.models.ChangedModels.REQUEST;
import static org.supportprocess.process.models.ChangedModels.TRIAGE;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What analysts get wrong is found at its place, in their words. */
@Tag("slow")
class FindingAMistake {

    private static final String RULE_4 = "rule_responseTargetMidsizeBusinessSeverityA";

    /** @param found a part of a line, with place and sentence */
    record Mistake(String name, UnaryOperator<ChangedModels> change, String found) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"names", "ways", "conditions", "code", "waits", "people", "lives", "tables", "tried", "sets"})
    void isSaidAtItsPlace(Mistake mistake) {
        assertThat(mistake.change().apply(new ChangedModels()).lines())
                .anySatisfy(line -> assertThat(line).contains(mistake.found()));
    }

    static Stream<Mistake> names() {
        return Stream.of(
                in(
                        REQUEST,
                        "a misspelt bean",
                        "${warnEngineer}",
                        "${warnEnginer}",
                        "Warn engineer: nothing here is called “warnEnginer”. Did you mean “warnEngineer”?"),
                in(
                        REQUEST,
                        "a misspelt listener",
                        "${recordAnswer}",
                        "${recordAnswr}",
                        "Answer request: nothing here is called “recordAnswr”. Did you mean “recordAnswer”?"),
                in(
                        REQUEST,
                        "a listener as a step",
                        "${warnEngineer}",
                        "${recordReview}",
                        "Warn engineer: “recordReview” is a task listener and is called here as the step of a task."),
                in(
                        REQUEST,
                        "a listener of another event",
                        "${recordAnswer}\" event=\"complete\"",
                        "${recordAnswer}\" event=\"create\"",
                        "Answer request: “recordAnswer” would be told of the event “create”."),
                in(
                        REQUEST,
                        "a bean of earlier diagrams",
                        "${alertDutyManager}",
                        "${reportMissingResponse}",
                        "Alert duty manager: “reportMissingResponse” belongs to earlier diagrams."),
                in(
                        REQUEST,
                        "a step without a bean",
                        " camunda:delegateExpression=\"${warnEngineer}\"",
                        "",
                        "Warn engineer: does not say what to do."),
                in(
                        REQUEST,
                        "a misspelt message",
                        "\"support.surveyAnswered\"",
                        "\"support.surveyAnswerd\"",
                        "support.surveyAnswerd: the product never sends a message of this name. Did you mean “support.surveyAnswered”?"),
                in(
                        REQUEST,
                        "an event without its message",
                        " messageRef=\"message_surveyAnswered\"",
                        "",
                        "Survey answered: waits for no message of this diagram."),
                in(
                        REQUEST,
                        "a misspelt table",
                        "decisionRef=\"routing\"",
                        "decisionRef=\"rooting\"",
                        "Route request: no table is called “rooting”. Did you mean “routing”?"),
                in(
                        REQUEST,
                        "the newest table",
                        "decisionRef=\"routing\" camunda:decisionRefBinding=\"deployment\"",
                        "decisionRef=\"routing\" camunda:decisionRefBinding=\"latest\"",
                        "Route request: asks the newest table"),
                in(
                        REQUEST,
                        "a misspelt variable in a condition",
                        "${entitled}",
                        "${entitled2}",
                        "Entitled? → Assess severity (Yes): nothing sets a variable “entitled2”. Did you mean “entitled”?"),
                in(
                        REQUEST,
                        "a misspelt variable of a timer",
                        "${stillMissingAt}",
                        "${stillMisingAt}",
                        "Response still missing: nothing sets a variable “stillMisingAt”. Did you mean “stillMissingAt”?"),
                in(
                        REQUEST,
                        "a misspelt due date",
                        "dueDate=\"${respondBy}\"",
                        "dueDate=\"${respondBi}\"",
                        "Answer request: nothing sets a variable “respondBi”. Did you mean “respondBy”?"),
                in(
                        REQUEST,
                        "an instant that is set later",
                        "camunda:dueDate=\"${respondBy}\"",
                        "camunda:dueDate=\"${customerAnswerBy}\"",
                        "Answer request: reads “customerAnswerBy” before anything has set it."),
                in(
                        REQUEST,
                        "a number for a due date",
                        "camunda:dueDate=\"${respondBy}\"",
                        "camunda:dueDate=\"${priority}\"",
                        "Answer request: “${priority}” cannot be used as its dueDate."));
    }

    static Stream<Mistake> ways() {
        return Stream.of(
                in(
                        REQUEST,
                        "no default flow",
                        " default=\"flow_entitledToDeclineRequest\"",
                        "",
                        "Entitled?: does not say which way to go when no condition holds."),
                first(
                        REQUEST,
                        "no condition",
                        "<bpmn:conditionExpression[^>]*>\\$\\{entitled}</bpmn:conditionExpression>",
                        "",
                        "Entitled? → Assess severity (Yes): does not say when it is taken."),
                in(
                        REQUEST,
                        "a default with a condition",
                        "default=\"flow_entitledToDeclineRequest\"",
                        "default=\"flow_entitledToAssessSeverity\"",
                        "Entitled? → Assess severity (Yes): is the default and has a condition, which nobody reads."),
                in(
                        REQUEST,
                        "a flow to nowhere",
                        "targetRef=\"endEvent_requestDeclined\"",
                        "targetRef=\"endEvent_requestDeclned\"",
                        "flow_declineRequestToRequestDeclined: where the flow leads to, “endEvent_requestDeclned”, is not in the diagram."),
                first(
                        REQUEST,
                        "an end that nothing leads to",
                        "<bpmn:sequenceFlow id=\"flow_engineerWarned.*?/>|<bpmn:sequenceFlow id=\"flow_warnEngineerToEngineerWarned\"[^>]*/>",
                        "",
                        "Engineer warned: nothing leads to it."),
                first(
                        REQUEST,
                        "a step that leads nowhere",
                        "<bpmn:sequenceFlow id=\"flow_warnEngineerToEngineerWarned\"[^>]*/>",
                        "",
                        "Warn engineer: nothing leads on from it, and it is no end."),
                in(
                        REQUEST,
                        "two ways out of a task",
                        "sourceRef=\"businessRuleTask_routeRequest\" targetRef=\"sendTask_acknowledgeRequest\" />",
                        "sourceRef=\"businessRuleTask_routeRequest\" targetRef=\"sendTask_acknowledgeRequest\" /><bpmn:sequenceFlow id=\"flow_twice\" sourceRef=\"businessRuleTask_routeRequest\" targetRef=\"subProcess_handleRequest\" />",
                        "Route request: the request would go on several ways at once."),
                in(
                        REQUEST,
                        "two answers alike",
                        "${outcome == 'NEEDS_INFORMATION'}",
                        "${outcome == 'HANDED_OVER'}",
                        "Outcome? → Ask for information (Needs information): has the same condition as another way out"),
                in(
                        REQUEST,
                        "a way round in circles",
                        "sourceRef=\"sendTask_acknowledgeRequest\" targetRef=\"subProcess_handleRequest\"",
                        "sourceRef=\"sendTask_acknowledgeRequest\" targetRef=\"gateway_joinEpisodes\"",
                        "Acknowledge request: goes round in circles without ever waiting."));
    }

    static Stream<Mistake> conditions() {
        return Stream.of(
                in(
                        REQUEST,
                        "a value that there is not",
                        "${outcome == 'HANDED_OVER'}",
                        "${outcome == 'HANDED_OVR'}",
                        "Outcome? → gateway_joinUnsolved (Handed over): “outcome” never is “HANDED_OVR”. Did you mean “HANDED_OVER”?"),
                in(
                        REQUEST,
                        "a yes or no compared with a text",
                        "${entitled}",
                        "${entitled == 'YES'}",
                        "Entitled? → Assess severity (Yes): the condition “${entitled == 'YES'}” compares a yes or no with a text."),
                in(
                        REQUEST,
                        "a text for a yes or no",
                        "${stillSilent}",
                        "${severity}",
                        "Still silent? → Customer silent (Yes): the condition “${severity}” takes “severity” for a yes or no."),
                in(
                        REQUEST,
                        "a condition that computes",
                        "${entitled}",
                        "${entitled and severity == 'A'}",
                        "Entitled? → Assess severity (Yes): the condition “${entitled and severity == 'A'}” is more than the product reads."),
                in(
                        REQUEST,
                        "a condition that watches another variable",
                        "camunda:variableName=\"severity\"",
                        "camunda:variableName=\"priority\"",
                        "Request critical: does not name the variable that its condition compares"));
    }

    static Stream<Mistake> code() {
        String warn = "camunda:delegateExpression=\"${warnEngineer}\"";
        return Stream.of(
                in(
                        REQUEST,
                        "a class",
                        warn,
                        "camunda:class=\"java.lang.Object\"",
                        "Warn engineer: “class” is not carried out by the product."),
                in(
                        REQUEST,
                        "an expression that runs",
                        warn,
                        "camunda:expression=\"${runtime.exec('x')}\"",
                        "Warn engineer: “expression” is not carried out by the product."),
                in(
                        REQUEST,
                        "a shell",
                        warn,
                        "camunda:type=\"shell\"",
                        "Warn engineer: “type” is not carried out by the product."),
                in(
                        REQUEST,
                        "reflection",
                        "${warnEngineer}",
                        "${''.getClass().forName('java.lang.Runtime')}",
                        "Warn engineer: “${''.getClass().forName('java.lang.Runtime')}” does not name a bean of the product."),
                first(
                        REQUEST,
                        "a script task",
                        "<bpmn:serviceTask (id=\"serviceTask_warnEngineer\" name=\"Warn engineer\") [^>]*>(.*?)</bpmn:serviceTask>",
                        "<bpmn:scriptTask $1 scriptFormat=\"javascript\">$2<bpmn:script>1</bpmn:script></bpmn:scriptTask>",
                        "Warn engineer: “scriptTask” is not carried out by the product."),
                in(
                        REQUEST,
                        "a listener of a class",
                        "<camunda:taskListener delegateExpression=\"${recordAnswer}\"",
                        "<camunda:taskListener class=\"java.lang.Object\"",
                        "Answer request: “class” is not carried out by the product."),
                in(
                        REQUEST,
                        "a name that computes",
                        "name=\"Warn engineer\"",
                        "name=\"${runtime}\"",
                        "${runtime}: “${runtime}” stands where nothing is computed."),
                first(
                        "webhook-delivery.bpmn",
                        "a start by a clock",
                        "(<bpmn:startEvent id=\"startEvent_\\w+\"[^>]*>.*?)</bpmn:startEvent>",
                        "$1<bpmn:timerEventDefinition id=\"t\"><bpmn:timeDate>2020-01-01T00:00:00Z</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>",
                        "Delivery due: the process would begin by itself, past the product."),
                in(
                        "answer-request.html",
                        "a script of a form's own",
                        "<form role",
                        "<script>alert(1)</script><form role",
                        "Answer request: “<script” would run or load something of its own."));
    }

    static Stream<Mistake> waits() {
        return Stream.of(
                in(
                        REQUEST,
                        "rungs that are exchanged",
                        ">${dueSoonAt}<",
                        ">${respondBy}<",
                        "Response due soon: waits for ${respondBy}, but “warnEngineer” behind it is meant for ${dueSoonAt}."),
                in(
                        REQUEST,
                        "a date of the calendar",
                        ">${dueSoonAt}<",
                        ">2026-12-24T00:00:00Z<",
                        "Response due soon: “2026-12-24T00:00:00Z” is no instant that the product computes."),
                first(
                        REQUEST,
                        "a cycle",
                        "<bpmn:timeDate([^>]*)>\\$\\{dueSoonAt}</bpmn:timeDate>",
                        "<bpmn:timeCycle$1>R3/PT1H</bpmn:timeCycle>",
                        "Response due soon: “timeCycle” is not carried out by the product."),
                first(
                        REQUEST,
                        "days that nobody counts",
                        "<bpmn:timeDate([^>]*)>\\$\\{dueSoonAt}</bpmn:timeDate>",
                        "<bpmn:timeDuration$1>P3D</bpmn:timeDuration>",
                        "Response due soon: “P3D” is not a short while."),
                first(
                        REQUEST,
                        "a failure that is not tried again",
                        "<camunda:failedJobRetryTimeCycle>[^<]*</camunda:failedJobRetryTimeCycle>",
                        "",
                        "Response due soon: does not say how often it is tried again when it fails."),
                in(
                        REQUEST,
                        "a message that is lost",
                        "<bpmn:userTask id=\"userTask_awaitInformation\"",
                        "<bpmn:userTask camunda:asyncBefore=\"true\" id=\"userTask_awaitInformation\"",
                        "Await information: a message that comes before the request has arrived here is lost."),
                in(
                        "customer-mail.bpmn",
                        "a mail in the customer's own step",
                        "camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${handOverMail}\"",
                        "camunda:delegateExpression=\"${handOverMail}\"",
                        "Send mail: “handOverMail” would be done in somebody else's step."));
    }

    static Stream<Mistake> people() {
        String task =
                "<bpmn:userTask id=\"userTask_callBack\" name=\"Call back\" camunda:candidateGroups=\"${queue}\"><bpmn:documentation>Somebody calls back.</bpmn:documentation>%s</bpmn:userTask>";
        return Stream.of(
                in(
                        REQUEST,
                        "a misspelt form",
                        "deployment:answer-request.html",
                        "deployment:anwser-request.html",
                        "Answer request: there is no form “embedded:deployment:anwser-request.html”. Did you mean “embedded:deployment:answer-request.html”?"),
                mistake(
                        "a form that is missing",
                        models -> models.remove("review-escalation.html"),
                        REQUEST
                                + ": Review escalation: there is no form “embedded:deployment:review-escalation.html”."),
                mistake(
                        "a form that nobody opens",
                        models -> models.put("spare.html", "<form></form>"),
                        "spare.html: the form: no task opens it."),
                in(
                        "answer-request.html",
                        "a misspelt field",
                        "name=\"answer\"",
                        "name=\"anwser\"",
                        "Answer request: the field “anwser” is taken by nobody. Did you mean “answer”?"),
                first(
                        REQUEST,
                        "a task that nobody sees",
                        " camunda:candidateGroups=\"phone-agent\"",
                        "",
                        "Arrange translator: nobody would ever see the task."),
                in(
                        REQUEST,
                        "a group that there is not",
                        "candidateGroups=\"phone-agent\"",
                        "candidateGroups=\"fone-agent\"",
                        "Arrange translator: nobody works on tasks in a group “fone-agent”. Did you mean “phone-agent”?"),
                mistake(
                        "a task that says nothing",
                        models -> inserted(models, task.formatted("")),
                        REQUEST + ": Call back: does not say what it takes, so nobody could complete it."),
                mistake(
                        "a field by a name of the product",
                        models -> inserted(
                                models,
                                task.formatted(
                                        "<bpmn:extensionElements><camunda:formData><camunda:formField id=\"severity\" label=\"?\" type=\"boolean\"/></camunda:formData></bpmn:extensionElements>")),
                        REQUEST + ": Call back: declares the field “severity” by a name that the product uses itself."),
                in(
                        REQUEST,
                        "a form without its key",
                        " camunda:formKey=\"embedded:deployment:resolve-request.html\"",
                        "",
                        "Resolve request: has no form to enter message, outcome, queue, reason in."));
    }

    static Stream<Mistake> lives() {
        return Stream.of(
                in(
                        REQUEST,
                        "a turned condition",
                        "${entitled}",
                        "${!entitled}",
                        "Decline request: in the life “A request that nobody is entitled to”, in the beginning, “declineRequest” is not done"),
                first(
                        REQUEST,
                        "a listener that is gone",
                        "<camunda:taskListener delegateExpression=\"\\$\\{recordAnswer}\" event=\"complete\" />",
                        "",
                        "Answer request: in the life “A request that is answered late”, when somebody completes “Answer request”, “recordAnswer” is not done."),
                in(
                        REQUEST,
                        "a timer that takes the task away",
                        "name=\"Response due soon\" cancelActivity=\"false\"",
                        "name=\"Response due soon\"",
                        "Close request: in the life “A request that is answered late”, when “Response due soon” is due, “closeRequest” is done, which was not to be."),
                first(
                        REQUEST,
                        "an end that leaves something running",
                        "<bpmn:terminateEventDefinition id=\"terminateEventDefinition_customerSilent\" />",
                        "",
                        "Close request: in the life “A question in the first answer that stays unanswered”, when “Answer overdue” is due, “closeRequest” is not done."),
                in(
                        REQUEST,
                        "a flow that leads elsewhere",
                        "targetRef=\"serviceTask_remindEngineer\"",
                        "targetRef=\"serviceTask_informTeamLead\"",
                        "Update due: waits for ${remindAt}, but “informTeamLead” behind it is meant for ${remindAgainAt}."),
                in(
                        REQUEST,
                        "a task that is due at another time",
                        "camunda:dueDate=\"${respondBy}\" camunda:priority=\"${priority}\">\n        <bpmn:documentation>An engineer",
                        "camunda:dueDate=\"${dueSoonAt}\" camunda:priority=\"${priority}\">\n        <bpmn:documentation>An engineer",
                        "Support request: in the life “A request that is answered late”, in the beginning, “Answer request” is not due at ${respondBy}."),
                mistake(
                        "an element that the product looks for",
                        models -> models.replace(REQUEST, "event_updateOverdue", "event_updateLate"),
                        REQUEST
                                + ": event_updateOverdue: the product looks for this element, and it is not in the diagram."));
    }

    static Stream<Mistake> tables() {
        return Stream.of(
                cell(
                        "an answer outside its values",
                        RULE_4,
                        "\"PT1H\"",
                        "\"PT3H\"",
                        "“Commitment” cannot be “PT3H”. Did you mean “PT1H”?"),
                in(
                        TRIAGE,
                        "a misspelt input",
                        "<text>usersAffected</text>",
                        "<text>userAffected</text>",
                        "Severity: the product tells no table of “userAffected”. Did you mean “usersAffected”?"),
                cell(
                        "a value that never comes",
                        RULE_4,
                        "\"MIDSIZE_BUSINESS\"",
                        "\"MIDSIZE_BUSINES\"",
                        "“Plan” is never “MIDSIZE_BUSINES”. Did you mean “MIDSIZE_BUSINESS”?"),
                first(
                        TRIAGE,
                        "a rule that is gone",
                        "<rule id=\"" + RULE_4 + "\">.*?</rule>",
                        "",
                        "Response target: no rule answers when Support type is TECHNICAL and Severity is A and Plan is MIDSIZE_BUSINESS"),
                cell("a rule that answers too often", RULE_4, "\"A\"", "", "answers together with rule"),
                mistake(
                        "a rule twice",
                        models -> models.replaceFirst(
                                TRIAGE,
                                "<rule id=\"" + RULE_4 + "\">(.*?)</rule>",
                                "$0<rule id=\"rule_twice\"><description>Midsize Business, severity A: a first response within 1 hour, at any time.</description><inputEntry id=\"a1\"><text>\"TECHNICAL\"</text></inputEntry><inputEntry id=\"a2\"><text>\"A\"</text></inputEntry><inputEntry id=\"a3\"><text>\"MIDSIZE_BUSINESS\"</text></inputEntry><inputEntry id=\"a4\"><text>false</text></inputEntry><outputEntry id=\"a5\"><text>\"ANYTIME\"</text></outputEntry><outputEntry id=\"a6\"><text>\"PT1H\"</text></outputEntry><outputEntry id=\"a7\"><text>null</text></outputEntry></rule>"),
                        TRIAGE
                                + ": Response target, rule 4 (Midsize Business, severity A: a first response within 1 h…): answers together with rule 5 when"),
                first(
                        TRIAGE,
                        "another hit policy",
                        "(decisionTable_routing\" hitPolicy=)\"UNIQUE\"",
                        "$1\"FIRST\"",
                        "Routing: does not answer with the one rule that holds."),
                rule(
                        "a sentence with another time",
                        RULE_4,
                        "within 1 hour",
                        "within 8 hours",
                        "says PT8H, and answers PT1H."),
                rule(
                        "a sentence about other hours",
                        RULE_4,
                        "at any time",
                        "in business hours",
                        "says “business hours”, and answers ANYTIME for “Availability”."),
                rule(
                        "a sentence about another severity",
                        RULE_4,
                        "severity A",
                        "severity B",
                        "says severity B, and answers to [A]."),
                rule(
                        "a rule without a sentence",
                        RULE_4,
                        "<description>.*?</description>",
                        "",
                        "does not say in a sentence which case it is."),
                cell(
                        "counting to a hundred million",
                        RULE_4,
                        "\"MIDSIZE_BUSINESS\"",
                        "count(for i in 1..100000000 return i) > 0",
                        "the cell “Plan” is more than the product reads."),
                rule(
                        "days out of order",
                        "rule_customerTurnEverybody",
                        "<text>6</text>",
                        "<text>2</text>",
                        "“Remind after (business days)” does not come before “Remind again after (business days)”."),
                rule(
                        "a reminder after the team lead",
                        "rule_escalationUpdateDueSeverityA",
                        "\"PT4H\"",
                        "\"PT9H\"",
                        "says PT4H, and answers PT9H."),
                cell("a promise that changed alone", RULE_4, "\"PT1H\"", "\"PT2H\"", "response-target.csv: line "),
                mistake(
                        "examples that are missing",
                        models -> models.remove("routing.csv"),
                        TRIAGE + ": Routing: has no examples."),
                first(
                        TRIAGE,
                        "a table that asks no other",
                        "<informationRequirement id=\"informationRequirement_elevatedSupportToResponseTarget\">.*?</informationRequirement>",
                        "",
                        "Response target: looks at “Elevated support applies?”, and asks no table for it."),
                first(
                        TRIAGE,
                        "another language",
                        "(<inputExpression id=\"inputExpression_routing_service\")",
                        "$1 expressionLanguage=\"juel\"",
                        "Routing: is written in “juel”."),
                in(
                        TRIAGE,
                        "a misspelt answer",
                        "name=\"commitment\"",
                        "name=\"comitment\"",
                        "Response target: nobody asks for the answer “comitment”. Did you mean “commitment”?"),
                first(
                        TRIAGE,
                        "an answer of another type",
                        "(name=\"remindAfter\" typeRef=)\"integer\"",
                        "$1\"string\"",
                        "Customer turn: the column “Remind after (business days)” is of the type string."),
                first(
                        TRIAGE,
                        "a table that is gone",
                        "<decision id=\"customer-turn\".*?</decision>",
                        "",
                        "customer-turn: the product asks this table, and it is not in the set."));
    }

    /** What another analyst tried on purpose. */
    static Stream<Mistake> tried() {
        return Stream.of(
                in(
                        REQUEST,
                        "another table than the listener reads",
                        "decisionRef=\"response-target\"",
                        "decisionRef=\"severity\"",
                        "Set response target: asks the table “severity”, and what follows reads the answer of “response-target”."),
                in(
                        "resolve-request.html",
                        "a misspelt choice",
                        "value=\"SOLVED\"",
                        "value=\"SOLVE\"",
                        "Resolve request: the choice “SOLVE” is taken by nobody. Did you mean “SOLVED”?"),
                in(
                        "await-information.html",
                        "a misspelt field of the script",
                        "owned: ['reason']",
                        "owned: ['reasons']",
                        "Await information: its script hands in reasons. Let it own reason."),
                first(
                        "resolve-request.html",
                        "a script that hands nothing in",
                        "owned: \\[[^\\]]*]",
                        "",
                        "Resolve request: its script hands nothing in."),
                in(
                        REQUEST,
                        "the form of another task",
                        "deployment:await-information.html",
                        "deployment:await-confirmation.html",
                        "Await information: opens the form of another task, “await-confirmation.html”."),
                in(
                        REQUEST,
                        "a misspelt job priority",
                        "jobPriority=\"${priority}\"",
                        "jobPriority=\"${prio}\"",
                        "Support request: does not say which of its jobs come first after a standstill."),
                first(
                        REQUEST,
                        "both reminders at once",
                        "(timerEventDefinition_secondReminderDue\">\\s*<bpmn:timeDate[^>]*>)\\$\\{remindAgainAt}",
                        "$1\\${remindAt}",
                        "Second reminder due: waits for another instant than its own. Let it wait for ${remindAgainAt}."),
                in(
                        REQUEST,
                        "a step that is put off",
                        "<bpmn:sendTask id=\"sendTask_acknowledgeRequest\"",
                        "<bpmn:sendTask camunda:asyncBefore=\"true\" id=\"sendTask_acknowledgeRequest\"",
                        "Acknowledge request: “acknowledgeRequest” would be done later, apart from what it belongs to."),
                first(
                        "outage.bpmn",
                        "a call that is not tried again",
                        "<camunda:failedJobRetryTimeCycle>[^<]*</camunda:failedJobRetryTimeCycle>",
                        "",
                        "Tell request: does not say how often it is tried again when it fails."),
                rule(
                        "a sentence with another share",
                        "rule_escalationResponseDueSoon",
                        "Three quarters of",
                        "Half of",
                        "says 50%, and answers 75%."),
                first(
                        TRIAGE,
                        "a value that the editor does not offer",
                        "\"PT2H\",\"PT4H\"",
                        "\"PT4H\"",
                        "Response target, rule 23 (Elevated support, severity B: a first response within 2 h…): “PT2H” is not among the values that the column “Commitment” offers."),
                in(
                        "routing.csv",
                        "a misspelt example",
                        "BILLING,YAMMER",
                        "BILLING,YAMER",
                        "line 12: “Service” is never “YAMER”. Did you mean “YAMMER”?"),
                mistake(
                        "ways that meet without being joined",
                        models -> models.replaceFirst(
                                        "outage.bpmn",
                                        "(<bpmn:sequenceFlow id=\"flow_outageDeclaredToRecordOutage\"[^>]*targetRef=\")serviceTask_recordOutage\"",
                                        "$1gateway_both\"")
                                .replace(
                                        "outage.bpmn",
                                        "<bpmn:serviceTask id=\"serviceTask_recordOutage\"",
                                        "<bpmn:parallelGateway id=\"gateway_both\"><bpmn:documentation>Both.</bpmn:documentation></bpmn:parallelGateway><bpmn:sequenceFlow id=\"flow_one\" sourceRef=\"gateway_both\" targetRef=\"serviceTask_recordOutage\" /><bpmn:sequenceFlow id=\"flow_two\" sourceRef=\"gateway_both\" targetRef=\"gateway_joinUpdates\" /><bpmn:serviceTask id=\"serviceTask_recordOutage\""),
                        "outage.bpmn: gateway_both: opens several ways that meet again without being joined"),
                first(
                        "webhook-delivery.bpmn",
                        "another engine",
                        "<bpmn:extensionElements>",
                        "<bpmn:extensionElements><zeebe:taskDefinition xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" type=\"x\" />",
                        "Deliver event: “taskDefinition” belongs to another engine."));
    }

    static Stream<Mistake> sets() {
        return Stream.of(
                mistake(
                        "the same version",
                        models -> models.asItsAuthorLeftTheVersions()
                                .replace(REQUEST, "name=\"Warn engineer\"", "name=\"Warn the engineer\""),
                        REQUEST
                                + ": support-request: has changed and is still called version 1.5.0. Raise its version tag, to 1.5.1 or higher."),
                mistake(
                        "a form with the same version",
                        models -> models.asItsAuthorLeftTheVersions()
                                .replace("review-escalation.html", "<form", "<form lang=\"en\""),
                        REQUEST + ": support-request: has changed and is still called version 1.5.0."),
                mistake(
                        "a lower version",
                        models -> models.asItsAuthorLeftTheVersions()
                                .replace(REQUEST, "versionTag=\"1.5.0\"", "versionTag=\"1.4.9\""),
                        REQUEST
                                + ": support-request: has changed and is called version 1.4.9, which is lower than 1.5.0."),
                mistake(
                        "a table with the same version",
                        models -> models.asItsAuthorLeftTheVersions().replace(TRIAGE, "Sites go to", "All sites go to"),
                        TRIAGE + ": routing: has changed and is still called version 1.0.0."),
                in(REQUEST, "no version", " camunda:versionTag=\"1.5.0\"", "", "Support request: has no version."),
                in(
                        REQUEST,
                        "a process that is not carried out",
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\"",
                        "Support request: would not be carried out."),
                in(
                        REQUEST,
                        "a history that is kept for ever",
                        " camunda:historyTimeToLive=\"P3650D\"",
                        "",
                        "Support request: does not say how long its history is kept."),
                mistake(
                        "a diagram that is missing",
                        models -> models.remove("outage.bpmn"),
                        "outage.bpmn: outage: the product starts this process, and it is not in the set."),
                mistake(
                        "a file cut off",
                        models -> models.change(REQUEST, text -> text.substring(0, 9000)),
                        REQUEST + ": line "),
                mistake(
                        "a file that names others",
                        models -> models.change(
                                REQUEST,
                                text -> text.replaceFirst("\\?>", "?><!DOCTYPE x SYSTEM \"file:///etc/passwd\">")),
                        REQUEST + ": line 1: cannot be read: DOCTYPE is disallowed"),
                in(
                        REQUEST,
                        "an element that BPMN does not know",
                        "<bpmn:endEvent id=\"endEvent_engineerWarned\"",
                        "<bpmn:endEvnt id=\"endEvent_engineerWarned\"",
                        "line "));
    }

    /** In front of the first answer. */
    private static ChangedModels inserted(ChangedModels models, String task) {
        return models.replace(
                        REQUEST,
                        "sourceRef=\"startEvent_handlingStarted\" targetRef=\"userTask_answerRequest\"",
                        "sourceRef=\"startEvent_handlingStarted\" targetRef=\"userTask_callBack\"")
                .replace(
                        REQUEST,
                        "<bpmn:userTask id=\"userTask_answerRequest\"",
                        task
                                + "<bpmn:sequenceFlow id=\"flow_callBackToAnswerRequest\" sourceRef=\"userTask_callBack\" targetRef=\"userTask_answerRequest\" /><bpmn:userTask id=\"userTask_answerRequest\"");
    }

    private static Mistake mistake(String name, UnaryOperator<ChangedModels> change, String found) {
        return new Mistake(name, change, found);
    }

    private static Mistake in(String file, String name, String written, String by, String found) {
        return new Mistake(name, models -> models.replace(file, written, by), file + ": " + found);
    }

    private static Mistake first(String file, String name, String pattern, String by, String found) {
        return new Mistake(name, models -> models.replaceFirst(file, pattern, by), file + ": " + found);
    }

    /** Within one rule. */
    private static Mistake rule(String name, String rule, String pattern, String by, String found) {
        return new Mistake(
                name,
                models -> models.replaceFirst(TRIAGE, "(<rule id=\"%s\">.*?)%s".formatted(rule, pattern), "$1" + by),
                found);
    }

    private static Mistake cell(String name, String rule, String written, String by, String found) {
        return rule(name, rule, Pattern.quote(written), Matcher.quoteReplacement(by), found);
    }
}
