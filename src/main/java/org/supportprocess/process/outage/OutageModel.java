package org.supportprocess.process.outage;

import java.util.Set;

/** The vocabulary of {@code outage.bpmn}. */
public final class OutageModel {

    public static final String PROCESS = "outage";
    public static final String UPDATE_OUTAGE = "userTask_updateOutage";

    private OutageModel() {}

    /** All of them transient but the service: what people wrote is kept in the product's tables only. */
    static final class Variable {
        static final String SERVICE = "service";
        static final String SUMMARY = "summary";

        /** The numbers of those to link at once, separated by blanks or commas. */
        static final String REQUESTS = "requests";

        static final String OUTCOME = "outcome";
        static final String MESSAGE = "message";
        static final String EVERYBODY_TOLD = "everybodyTold";
        static final String RESOLVED = "resolved";

        /** What the start form may hand in. */
        static final Set<String> OF_THE_DECLARATION = Set.of(SERVICE, SUMMARY, REQUESTS);

        private Variable() {}
    }

    /** What an update may make of an outage. */
    public enum Outcome {
        UPDATE,
        RESOLVED
    }
}
