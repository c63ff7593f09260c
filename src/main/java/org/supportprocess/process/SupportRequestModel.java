package org.supportprocess.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The vocabulary of {@code support-request.bpmn}: every name that Java shares with the diagram, once. */
final class SupportRequestModel {

    static final String PROCESS = "support-request";

    static final String HANDLE_REQUEST = "subProcess_handleRequest";
    static final String CLOSE_REQUEST = "serviceTask_closeRequest";

    private SupportRequestModel() {}

    static final class Task {
        static final String ANSWER_REQUEST = "userTask_answerRequest";
        static final String RESOLVE_REQUEST = "userTask_resolveRequest";
        static final String REVIEW_ESCALATION = "userTask_reviewEscalation";
        static final String FOLLOW_CRITICAL_REQUEST = "userTask_followCriticalRequest";
        static final String AWAIT_INFORMATION = "userTask_awaitInformation";
        static final String AWAIT_CONFIRMATION = "userTask_awaitConfirmation";
        static final String ARRANGE_TRANSLATOR = "userTask_arrangeTranslator";

        /** The one task by which a request itself waits for somebody; the others stand beside it. */
        static final List<String> MAIN =
                List.of(ANSWER_REQUEST, RESOLVE_REQUEST, AWAIT_INFORMATION, AWAIT_CONFIRMATION);

        private Task() {}
    }

    /** Where the customer has been asked, in any diagram; before 1.2.0 no task stood there. */
    static final List<String> AWAITING = List.of(
            Task.AWAIT_INFORMATION,
            Task.AWAIT_CONFIRMATION,
            "receiveTask_waitForInformation",
            "receiveTask_waitForConfirmation");

    /** Where the response and updates are awaited, in any diagram, with the timers that stand there. */
    static final List<String> ESCALATED =
            List.of(Task.ANSWER_REQUEST, "subProcess_respondToRequest", Task.RESOLVE_REQUEST);

    static final class Timer {
        static final String RESPONSE_DUE_SOON = "event_responseDueSoon";
        static final String RESPONSE_OVERDUE = "event_responseOverdue";
        static final String RESPONSE_STILL_MISSING = "event_responseStillMissing";
        static final String UPDATE_DUE = "event_updateDue";
        static final String UPDATE_OVERDUE = "event_updateOverdue";
        static final String REMINDER_DUE = "event_reminderDue";
        static final String SECOND_REMINDER_DUE = "event_secondReminderDue";
        static final String ANSWER_OVERDUE = "event_answerOverdue";
        static final String SILENCE_REMINDER_DUE = "event_silenceReminderDue";
        static final String CONFIRMATION_OVERDUE = "event_confirmationOverdue";

        /** Those that a word to the customer sets back. */
        static final List<String> OF_UPDATES = List.of(UPDATE_DUE, UPDATE_OVERDUE);

        /** Those that interrupted the customer's turn by themselves, in diagrams before 1.4.0. */
        static final Set<String> INTERRUPTING = Set.of("event_informationMissing", "event_customerSilent");

        /** Those at the end of the customer's turn, in any diagram. */
        static final List<String> OF_THE_END = Stream.concat(
                        Stream.of(ANSWER_OVERDUE, CONFIRMATION_OVERDUE), INTERRUPTING.stream())
                .toList();

        /** Those of the customer's turn, in any diagram. */
        static final List<String> OF_THE_CUSTOMER = Stream.concat(
                        Stream.of(REMINDER_DUE, SECOND_REMINDER_DUE, SILENCE_REMINDER_DUE), OF_THE_END.stream())
                .toList();

        /** The variables that name the instants of those that a change of severity moves. */
        static final Map<String, String> READS = Map.of(
                RESPONSE_DUE_SOON, Variable.DUE_SOON_AT,
                RESPONSE_OVERDUE, Variable.RESPOND_BY,
                RESPONSE_STILL_MISSING, Variable.STILL_MISSING_AT,
                UPDATE_DUE, Variable.REMIND_AT,
                UPDATE_OVERDUE, Variable.REMIND_AGAIN_AT);

        private Timer() {}
    }

    static final class Message {
        static final String INFORMATION_RECEIVED = "support.informationReceived";
        static final String SOLUTION_CONFIRMED = "support.solutionConfirmed";
        static final String SOLUTION_REJECTED = "support.solutionRejected";
        static final String REQUEST_REOPENED = "support.requestReopened";
        static final String REQUEST_WITHDRAWN = "support.requestWithdrawn";
        static final String TRANSLATOR_REQUESTED = "support.translatorRequested";
        static final String SEVERITY_CHANGED = "support.severityChanged";
        static final String SURVEY_ANSWERED = "support.surveyAnswered";

        private Message() {}
    }

    /** What gateways, timers and forms read; the facts that only tables read are {@code RequestFacts}. */
    static final class Variable {
        static final String SEVERITY = "severity";
        static final String PRIORITY = "priority";
        static final String QUEUE = "queue";
        static final String RESPOND_BY = "respondBy";
        static final String DUE_SOON_AT = "dueSoonAt";
        static final String STILL_MISSING_AT = "stillMissingAt";

        /** When whoever has the turn is reminded: our people while the request is resolved, the customer while we wait. */
        static final String REMIND_AT = "remindAt";

        static final String REMIND_AGAIN_AT = "remindAgainAt";
        static final String CUSTOMER_ANSWER_BY = "customerAnswerBy";
        static final String REOPEN_UNTIL = "reopenUntil";

        /** Transient: read by the gateway in the same step. */
        static final String OUTCOME = "outcome";

        static final String WORK_LEFT = "workLeft";
        static final String STILL_SILENT = "stillSilent";

        /** Transient: the words of engineers, on their way to the product's own tables. */
        static final String ANSWER = "answer";

        static final String MESSAGE = "message";
        static final String NOTE = "note";
        static final String ARRANGEMENT = "arrangement";

        /** Transient: why an engineer does something. */
        static final String REASON = "reason";

        /** A note is what a task of an analyst's may take as well. */
        static final Set<String> OWN = Set.of(
                SEVERITY,
                PRIORITY,
                QUEUE,
                RESPOND_BY,
                DUE_SOON_AT,
                STILL_MISSING_AT,
                REMIND_AT,
                REMIND_AGAIN_AT,
                CUSTOMER_ANSWER_BY,
                REOPEN_UNTIL,
                OUTCOME,
                WORK_LEFT,
                STILL_SILENT,
                ANSWER,
                MESSAGE,
                ARRANGEMENT,
                REASON);

        private Variable() {}
    }

    /** What an engineer may make of a request. */
    enum Outcome {
        SOLVED,
        NEEDS_INFORMATION,
        HANDED_OVER,

        /** Of the initial response that is neither a solution nor a question: the work goes on. */
        ANSWERED
    }
}
