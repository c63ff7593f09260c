package org.supportprocess.process;

/** The vocabulary of {@code support-request.bpmn}: every name that Java shares with the diagram, once. */
final class SupportRequestModel {

    static final String PROCESS = "support-request";

    static final String ELEVATED_SUPPORT = "elevated-support";

    private SupportRequestModel() {}

    static final class Task {
        static final String ANSWER_REQUEST = "userTask_answerRequest";
        static final String RESOLVE_REQUEST = "userTask_resolveRequest";
        static final String REVIEW_ESCALATION = "userTask_reviewEscalation";

        private Task() {}
    }

    static final class Timer {
        static final String RESPONSE_DUE_SOON = "event_responseDueSoon";
        static final String RESPONSE_OVERDUE = "event_responseOverdue";
        static final String CUSTOMER_SILENT = "event_customerSilent";

        private Timer() {}
    }

    static final class Message {
        static final String INFORMATION_RECEIVED = "support.informationReceived";
        static final String SOLUTION_CONFIRMED = "support.solutionConfirmed";
        static final String SOLUTION_REJECTED = "support.solutionRejected";
        static final String REQUEST_REOPENED = "support.requestReopened";
        static final String REQUEST_WITHDRAWN = "support.requestWithdrawn";
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
        static final String REMIND_AT = "remindAt";
        static final String REMIND_AGAIN_AT = "remindAgainAt";
        static final String CUSTOMER_ANSWER_BY = "customerAnswerBy";
        static final String REOPEN_UNTIL = "reopenUntil";
        static final String OUTCOME = "outcome";

        /** Transient: read by the gateway in the same step. */
        static final String ENTITLED = "entitled";

        /** Transient: the words of engineers, on their way to the product's own tables. */
        static final String ANSWER = "answer";

        static final String MESSAGE = "message";
        static final String NOTE = "note";

        /** Transient: the words of the entitlement table. */
        static final String REASON = "reason";

        static final String INSTEAD = "instead";

        private Variable() {}
    }

    /** What an engineer may make of a request. */
    enum Outcome {
        SOLVED,
        NEEDS_INFORMATION,
        HANDED_OVER
    }
}
