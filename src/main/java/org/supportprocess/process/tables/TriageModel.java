package org.supportprocess.process.tables;

/** The vocabulary of {@code support-triage.dmn}: every name that Java shares with the tables, once; the facts are {@code RequestFacts}. */
final class TriageModel {

    static final String ENTITLEMENT = "entitlement";
    static final String SEVERITY = "severity";
    static final String ELEVATED_SUPPORT = "elevated-support";
    static final String RESPONSE_TARGET = "response-target";
    static final String ESCALATION = "escalation";
    static final String CUSTOMER_TURN = "customer-turn";

    private TriageModel() {}

    /** What a table looks at. */
    static final class Input {
        static final String RUNG = "rung";
        static final String SEVERITY = "severity";
        static final String ELEVATED_SUPPORT = "elevatedSupport";
        static final String PLAN = "plan";
        static final String SUPPORT_TYPE = "supportType";
        static final String COUNTRY = "country";

        private Input() {}
    }

    /** What a table answers. */
    static final class Output {
        static final String ENTITLED = "entitled";
        static final String REASON = "reason";
        static final String INSTEAD = "instead";
        static final String WHO = "who";
        static final String ACCOUNT_MANAGER = "accountManager";
        static final String MOMENT = "moment";
        static final String REMIND_AFTER = "remindAfter";
        static final String REMIND_AGAIN_AFTER = "remindAgainAfter";
        static final String UNANSWERED_AFTER = "unansweredAfter";
        static final String REMIND_OF_SILENCE_AFTER = "remindOfSilenceAfter";
        static final String SILENCE_AFTER = "silenceAfter";
        static final String REOPEN_WINDOW_DAYS = "reopenWindowDays";

        private Output() {}
    }
}
